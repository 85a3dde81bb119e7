// Says that something changed here, as soon as it did. Without this module one loads the page again.

const note = document.querySelector('.live[data-live]');
if (note) {
  const events = new EventSource(note.dataset.live);
  events.addEventListener('changed', () => { note.hidden = false; });
  // The right to hear was lost, or the page is of another person now: the browser must not ask again and again.
  events.addEventListener('end', () => events.close());
  addEventListener('pagehide', () => events.close());
}
