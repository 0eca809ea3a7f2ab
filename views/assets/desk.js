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

/** Where lines are taken down one after another, Enter sends; with Shift it begins a new line. */
for (const field of document.querySelectorAll('[data-enter]')) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim() !== '') field.form.requestSubmit();
  });
}

/** What was done is said: a region that was on the page from its beginning is read out only where its words come again. */
for (const region of document.querySelectorAll('[role="status"]')) {
  setTimeout(() => {
    region.textContent = String(region.textContent);
  }, 300);
}

/** The title of a row that is being dragged. */
let dragged = null;

for (const title of document.querySelectorAll('[data-drags]')) {
  title.draggable = true;
  title.addEventListener('dragstart', async ({ dataTransfer }) => {
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setData('text/plain', title.textContent.trim());
    dragged = title;
    await showPlaces(title);
  });
  title.addEventListener('dragend', () => {
    dragged = null;
    for (const place of document.querySelectorAll('[data-spot]')) place.remove();
  });
}
document.querySelector('[data-drag-hint]')?.toggleAttribute('hidden', false);

/** Fetches the page that lists the places of the row, and sets them between the rows here: with their forms and words. */
async function showPlaces(title) {
  const answer = await fetch(title.dataset.drags);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (dragged !== title) return;
  const places = [...page.querySelectorAll('[data-spot]')];
  const seen = document.querySelector('#minutes [name="revision"]')?.value;
  if (!answer.ok || places.some((place) => place.querySelector('[name="revision"]').value !== seen)) {
    location.assign(title.dataset.drags);
    return;
  }
  const { top } = title.getBoundingClientRect();
  for (const place of places) {
    const [meeting, after] = place.dataset.spot.split(' ');
    const row = `tr[data-meeting="${CSS.escape(meeting)}"][data-after="${after}"]`;
    document.querySelector(row)?.before(document.adoptNode(place));
  }
  scrollBy({ top: title.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** The place under the pointer, where the row may go there. */
function placeUnder({ target }) {
  const place = dragged && (target.closest ? target : target.parentElement)?.closest('[data-spot]');
  return place?.querySelector('button:not(:disabled)') ? place : null;
}

document.addEventListener('dragover', (event) => {
  const under = placeUnder(event);
  if (under) event.preventDefault();
  for (const place of document.querySelectorAll('[data-spot]')) {
    place.toggleAttribute('data-over', place === under);
  }
});

document.addEventListener('drop', (event) => {
  const under = placeUnder(event);
  if (!under) return;
  event.preventDefault();
  under.querySelector('form').requestSubmit();
});
