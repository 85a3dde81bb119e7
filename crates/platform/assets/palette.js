// The command palette: Ctrl or ⌘ with K, or the key /, opens a dialog that searches while one types.
// Without this module the field in the bar is a plain search form.

const SLASH = 'slash';
let dialog;

// WCAG 2.1.4: a single key can be switched off.
const slashed = () => localStorage.getItem(SLASH) !== 'off';

const make = (form) => {
  const words = form.dataset;
  dialog = document.createElement('dialog');
  dialog.className = 'palette';
  dialog.setAttribute('aria-label', words.label);
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', dir: 'auto', maxLength: 200, autocomplete: 'off' });
  const list = document.createElement('ul');
  list.id = 'palette-list';
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-label': words.label, 'aria-expanded': 'true', 'aria-controls': list.id, 'aria-autocomplete': 'list',
  })) input.setAttribute(name, value);
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.label);
  const state = document.createElement('p');
  state.setAttribute('role', 'status');
  state.className = 'hint';
  const key = document.createElement('label');
  key.className = 'tick';
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: slashed() });
  box.addEventListener('change', () => localStorage.setItem(SLASH, box.checked ? 'on' : 'off'));
  key.append(box, ' ', words.slash);
  dialog.append(input, list, state, key);
  document.body.append(dialog);

  let at = -1;
  const choose = (next) => {
    const options = [...list.children];
    if (!options.length) return;
    at = (next + options.length) % options.length;
    options.forEach((option, n) => option.setAttribute('aria-selected', String(n === at)));
    input.setAttribute('aria-activedescendant', options[at].id);
    options[at].scrollIntoView({ block: 'nearest' });
  };
  const show = (answer) => {
    const lines = [...answer.places.map((p) => ({ ...p, kind_name: '' })), ...answer.hits].slice(0, 12);
    list.replaceChildren(...lines.map((line, n) => {
      const option = document.createElement('li');
      option.id = `palette-${n}`;
      option.setAttribute('role', 'option');
      const link = Object.assign(document.createElement('a'), { href: line.href, tabIndex: -1 });
      const title = document.createElement('bdi');
      title.textContent = line.title;
      link.append(title);
      if (line.kind_name) {
        const kind = document.createElement('small');
        kind.textContent = line.kind_name;
        link.append(' ', kind);
      }
      option.append(link);
      return option;
    }));
    at = -1;
    input.removeAttribute('aria-activedescendant');
    state.textContent = lines.length ? '' : words.none;
    if (lines.length) choose(0);
  };

  let asked;
  let wait;
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`/search.json?${new URLSearchParams({ q: input.value })}`, { signal: asked.signal });
      if (answer.ok) show(await answer.json());
    } catch { /* The line is cut or a later letter was typed: what stands there stays. */ }
  };
  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at - 1);
    else if (event.key === 'Enter') {
      const link = list.children[at]?.querySelector('a');
      location.assign(link ? link.href : `/search?${new URLSearchParams({ q: input.value })}`);
    } else return;
    event.preventDefault();
  });
  // Where one clicks beside it, it closes.
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  dialog.begin = () => { input.value = ''; ask(); dialog.showModal(); input.focus(); };
};

export const open = (form) => {
  if (!dialog) make(form);
  if (!dialog.open) dialog.begin();
};
