/** Whether the person has typed anything on this page that is not sent yet: then nothing may take the page away. */
let typed = false;

function note(event: Event): void {
  const target = event.target;
  if (target instanceof HTMLElement && target.closest('form, .ant-modal, .ant-drawer')) typed = true;
}

export function watchTyping(): void {
  document.addEventListener('input', note, true);
}

export function hasTyped(): boolean {
  return typed;
}

/** It was sent, or the person went elsewhere. */
export function nothingTyped(): void {
  typed = false;
}
