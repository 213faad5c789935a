/** Text and address as they are sent: the address on a line of its own. */
export const shareMessage = (text: string, address: string): string => `${text}\n${address}`;

/** A link that opens WhatsApp with a message; nothing is asked of it before somebody follows it. */
export const whatsappLink = (message: string): string => `https://wa.me/?text=${encodeURIComponent(message)}`;
