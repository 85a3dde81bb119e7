// Small helps for every page. Nothing here is needed for a page to work.

// A form that came back: its list of problems is what the person should meet first.
document.getElementById('problem')?.focus();

// Each line of that list leads into its field, not only to its place on the page.
document.querySelector('.problem')?.addEventListener('click', (event) => {
  const field = document.getElementById(event.target.hash?.slice(1) ?? '');
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus();
});

// On paper nothing can be opened: open everything before printing, and close it again after.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')];
  for (const part of opened) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of opened) part.open = false;
});

// Filters answer at once; the button stays for everybody else.
for (const form of document.querySelectorAll('form.filters')) {
  form.addEventListener('change', () => form.requestSubmit());
}

// Ctrl or ⌘ with K, or / outside of fields, opens the palette; its module is fetched when it is first wanted.
const find = document.querySelector('form.find');
if (find) {
  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey
      && localStorage.getItem('slash') !== 'off';
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    import(find.dataset.palette).then((palette) => palette.open(find));
  });
}
