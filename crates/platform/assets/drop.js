// The drop area: files can be dropped on it, they are listed, and sending shows how far it is.
// Without this module the same form is an ordinary form.

// A file that misses the area by a hand's breadth must not replace the page.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());

const start = () => {
  const form = document.querySelector('form.sheets');
  if (!form) return;
  const area = form.querySelector('.drop');
  const input = area.querySelector('input[type=file]');
  const list = area.querySelector('.chosen');
  const state = form.querySelector('.state');
  const button = form.querySelector('button');

  for (const kind of ['dragenter', 'dragover']) area.addEventListener(kind, () => area.classList.add('over'));
  for (const kind of ['dragleave', 'drop']) area.addEventListener(kind, () => area.classList.remove('over'));
  area.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change'));
  });

  const listed = () => list.replaceChildren(...[...input.files].map((file) => {
    const line = document.createElement('li');
    const name = document.createElement('bdi');
    name.textContent = file.name;
    line.append(name);
    return line;
  }));
  input.addEventListener('change', listed);

  const say = (text, part) => {
    let line = state.querySelector('p');
    let bar = state.querySelector('progress');
    if (!bar) {
      line = document.createElement('p');
      bar = document.createElement('progress');
      bar.max = 1;
      state.replaceChildren(line, bar);
    }
    // Said once for each stage, or a screen reader would never fall silent.
    if (line.textContent !== text) { line.textContent = text; bar.setAttribute('aria-label', text); }
    if (part === undefined) bar.removeAttribute('value'); else bar.value = part;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    say(form.dataset.sending, 0);
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', (e) => { if (e.lengthComputable) say(form.dataset.sending, e.loaded / e.total); });
    request.upload.addEventListener('load', () => say(form.dataset.reading));
    request.addEventListener('error', () => {
      button.disabled = false;
      state.replaceChildren(Object.assign(document.createElement('p'), { className: 'wrong', textContent: form.dataset.cut }));
    });
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseURL) { location.assign(request.responseURL); return; }
      // A refusal is a whole page: take its main part, and keep the files that were chosen.
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const kept = input.files;
      document.title = page.title;
      document.getElementById('main').replaceWith(page.getElementById('main'));
      const again = document.querySelector('form.sheets input[type=file]');
      if (again) { again.files = kept; start(); again.dispatchEvent(new Event('change')); }
      (document.getElementById('problem') ?? document.getElementById('main')).focus();
    });
    request.open('POST', form.action);
    request.send(new FormData(form));
  });
};

start();
