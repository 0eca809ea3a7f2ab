// Comfort for the desk: everything here presses buttons that are on the page, and nothing needs it.

const steps = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' };
const mirrored = { ...steps, ArrowLeft: 'in', ArrowRight: 'out' };

/** Why a form was refused is read out and scrolled to. */
document.querySelector('.refused[role="alert"]')?.focus();

document.addEventListener('keydown', (event) => {
  if (savesWith(event)) saveForm(event);
  else if (movesWith(event)) moveSelected(event);
});

/** Ctrl+S, or Cmd+S, saves the form that is being filled in. */
function savesWith({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  return key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

function saveForm(event) {
  const form = document.activeElement?.form ?? null;
  const button = form?.querySelector('.button--first') ?? form?.querySelector('button:not([name])');
  if (!button) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/** Alt with an arrow moves the selected item, or the row whose minutes are being typed. */
function movesWith({ key, altKey, ctrlKey, metaKey, shiftKey }) {
  return key in steps && altKey && !ctrlKey && !metaKey && !shiftKey;
}

function moveSelected(event) {
  const { activeElement } = document;
  const row = activeElement?.closest('.placing td')?.querySelector('form');
  const item = document.querySelector('.outline [aria-current] .outline__moves');
  const form = row ?? (inText(activeElement) ? null : item);
  if (!form) return;
  const step = (document.dir === 'rtl' ? mirrored : steps)[event.key];
  const button = form.querySelector(`button[value="${step}"]:not(:disabled)`);
  event.preventDefault();
  if (button) form.requestSubmit(button);
}

/** In a text, Alt with an arrow is the keyboard's own: it moves by words. */
function inText(element) {
  return element?.matches('textarea, input:not([type]), select') ?? false;
}

/** A text file that is chosen is shown at once in the field below it, to be looked at and mended. */
for (const chooser of document.querySelectorAll('input[type="file"]')) {
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files;
    const field = chooser.form.querySelector('textarea');
    if (!file || !field) return;
    field.value = await file.text();
    chooser.value = '';
  });
}
