// Keeps what is typed into a form as a draft on the server, a moment after one stops typing and when one leaves.
// Without this module a form that is refused still comes back with all that was typed.

for (const form of document.querySelectorAll('form[data-draft]')) {
  const note = form.querySelector('[data-note]');
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const skipped = new Set(['key', 'base']);
  let wait;
  let kept = '';

  const typed = () => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (skipped.has(name) || typeof value !== 'string' || /^(pick|theirs)\./.test(name)) continue;
      (fields[name] ??= []).push(value);
    }
    return JSON.stringify(fields);
  };
  const keep = async (leaving) => {
    clearTimeout(wait);
    const fields = typed();
    if (fields === kept) return;
    kept = fields;
    const body = new URLSearchParams({ address: form.dataset.draft, title, fields });
    if (form.elements.base) body.set('base', form.elements.base.value);
    try {
      const answer = await fetch('/drafts.json', { method: 'POST', body, keepalive: leaving });
      if (!answer.ok) throw answer.status;
      note.textContent = form.dataset.kept;
    } catch {
      kept = '';
      note.textContent = form.dataset.unkept;
      if (!leaving) wait = setTimeout(keep, 20_000);
    }
  };

  kept = typed();
  form.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(keep, 1500);
  });
  // What is being sent needs no draft; one kept on the way out would outlive it.
  let sent = false;
  form.addEventListener('submit', () => { sent = true; clearTimeout(wait); });
  addEventListener('visibilitychange', () => { if (document.hidden && !sent) keep(true); });
}
