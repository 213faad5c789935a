import { shareMessage, whatsappLink } from '../i18n/format/share.ts';

/**
 * Lets every button with `data-bagikan` give that text and the page's address to the device's own list of programs,
 * WhatsApp among them; where a browser has no such list, to the clipboard, and says so; and lets the link beside it
 * open WhatsApp with the same. The address is `data-alamat`, relative to the page, or else the page's own with its query.
 */
export function answerShareButtons(): void {
  document.addEventListener('click', async ({ target }) => {
    if (!(target instanceof Element)) return;
    const place = target.closest('.bagikan');
    const button = place?.querySelector<HTMLElement>('[data-bagikan]');
    const link = place?.querySelector('a');
    const said = place?.querySelector<HTMLElement>('[role]');
    if (!button || !link || !said) return;
    const { bagikan = '', alamat = '' } = button.dataset;
    const address = new URL(alamat, location.href);
    address.hash = '';
    const message = shareMessage(bagikan, address.href);
    link.href = whatsappLink(message);
    if (target !== button) return;
    try {
      // In one text, for some programs drop either of two.
      await navigator.share({ text: message });
    } catch (error) {
      // Whoever closes the device's list wants no other.
      if (/^Abort/.test(String(error))) return;
      await navigator.clipboard?.writeText(message).then(
        () => said.replaceChildren(said.dataset['kata'] ?? ''),
        () => link.click(),
      );
    }
  });
}
