/** Lets every button with `data-salin` put the text before it on the clipboard, and say so beside it. */
export function answerCopyButtons(): void {
  document.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('[data-salin]')) return;
    const place = target.parentElement;
    const quoted = place?.previousElementSibling;
    const said = place?.querySelector<HTMLElement>('[role]');
    if (!quoted || !said) return;
    said.replaceChildren();
    try {
      await navigator.clipboard.writeText(quoted.textContent);
      said.replaceChildren(said.dataset['kata'] ?? '');
    } catch {
      // Without a clipboard the text is chosen, ready for the reader's own copying.
      getSelection()?.selectAllChildren(quoted);
    }
  });
}
