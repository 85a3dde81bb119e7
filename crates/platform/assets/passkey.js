// Asks the device for a passkey and sends its answer as the form's own field. Without it the page offers a code.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const text = buffer => {
  let out = "";
  for (const byte of new Uint8Array(buffer)) out += String.fromCharCode(byte);
  return btoa(out).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
};
const numbered = list => (list || []).map(c => ({ ...c, id: bytes(c.id) }));

async function make(asked) {
  const options = { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) } };
  options.excludeCredentials = numbered(asked.excludeCredentials);
  const made = await navigator.credentials.create({ publicKey: options });
  return { made, response: { attestationObject: text(made.response.attestationObject) } };
}

async function show(asked) {
  const options = { ...asked, challenge: bytes(asked.challenge), allowCredentials: numbered(asked.allowCredentials) };
  const made = await navigator.credentials.get({ publicKey: options });
  const { authenticatorData, signature, userHandle } = made.response;
  return { made, response: {
    authenticatorData: text(authenticatorData), signature: text(signature),
    userHandle: userHandle ? text(userHandle) : null,
  } };
}

async function fetched(address) {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) throw answer.status;
  return answer.json();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  const note = form.querySelector("[data-without]");
  const button = form.querySelector("button");
  if (note) note.hidden = true;
  // Where it is not the only way, the whole part is shown by this script alone.
  form.closest("section").hidden = false;
  button.hidden = false;
  form.addEventListener("submit", async event => {
    if (form.elements.answer.value) return;
    event.preventDefault();
    button.disabled = true;
    try {
      const asked = (form.dataset.ask ? await fetched(form.dataset.ask) : JSON.parse(form.dataset.asked)).publicKey;
      const { made, response } = await (form.dataset.passkey === "make" ? make : show)(asked);
      response.clientDataJSON = text(made.response.clientDataJSON);
      form.elements.answer.value = JSON.stringify({
        id: made.id, rawId: text(made.rawId), type: made.type, response, extensions: {},
      });
      form.submit();
    } catch {
      button.disabled = false;
      const wrong = form.querySelector("[data-wrong]");
      if (wrong) { wrong.hidden = false; wrong.focus(); }
    }
  });
}
