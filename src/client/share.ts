import { shareMessage, share as t, whatsappLink } from '../i18n/id/share.ts';

/** What is sent: a sentence and the address that it stands on. */
export interface Shared {
  readonly text: string;
  readonly url: string;
}

/**
 * Offers a sentence and its address to the device's own list of programs, WhatsApp among them; where a browser has
 * none, a panel with the message, a button that copies it and a link to WhatsApp.
 */
export async function share({ text, url }: Shared): Promise<void> {
  const message = shareMessage(text, url);
  try {
    // In one text, for some programs drop either of two.
    await navigator.share({ text: message });
  } catch (error) {
    // Whoever closes the device's list wants no other.
    if (!/^Abort/.test(String(error))) openPanel(message);
  }
}

/**
 * Lets every button with `data-bagikan` share that text. Its address is `data-alamat`, relative to the page, or else
 * the page's own with its query.
 */
export function answerShareButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-bagikan]');
    if (!button) return;
    const { bagikan: text = '', alamat = '' } = button.dataset;
    share({ text, url: new URL(alamat, location.href).href });
  });
}

/** A panel with the message to read, copy or send; it leaves the page when it is closed. */
function openPanel(message: string): void {
  const { body } = document;
  body.insertAdjacentHTML(
    'beforeend',
    `<dialog class=bagi aria-label=${t.button}><form method=dialog><textarea readonly rows=7 aria-label=${t.message}></textarea><p class=bagikan><button type=button autofocus>${t.copy}</button><a href=${whatsappLink(message)} rel=noreferrer>WhatsApp</a><button>${t.close}</button></p><p role=status></form></dialog>`,
  );
  const panel = body.querySelector('dialog:last-child');
  const [text, copy] = panel?.querySelectorAll('textarea,button') ?? [];
  if (!(panel instanceof HTMLDialogElement && text instanceof HTMLTextAreaElement)) return;
  text.value = message;
  panel.onclose = () => panel.remove();
  copy?.addEventListener('click', async () => {
    let said = t.copied;
    try {
      await navigator.clipboard.writeText(message);
    } catch {
      text.select();
      said = t.selected;
    }
    panel.querySelector('[role]')?.replaceChildren(said);
  });
  panel.showModal();
}
