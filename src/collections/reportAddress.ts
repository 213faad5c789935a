/** What somebody sends who found an error. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/** Where a report goes, and whether it is filled in there already. */
export interface ReportAddress {
  readonly href: string;
  readonly kind: 'mail' | 'form' | 'site';
}

/**
 * The address of a report at a contact: a mail or the form of a public list of issues (GitHub, GitLab, Forgejo) with
 * the report filled in; any other web address as it is; undefined where there is no contact that can be followed.
 * @param contact `name@host`, `mailto:name@host`, `https://…/issues/new`, another web address, or nothing
 */
export function reportAddress(contact: string | null, { subject, body }: Report): ReportAddress | undefined {
  if (contact === null) return undefined;
  if (/^(mailto:)?[^\s@/:]+@[^\s@/]+$/.test(contact)) {
    const to = contact.replace(/^mailto:/, '').replace(/\?.*$/, '');
    return {
      kind: 'mail',
      href: `mailto:${to}?${query([
        ['subject', subject],
        ['body', body.replaceAll('\n', '\r\n')],
      ])}`,
    };
  }
  if (!/^https?:\/\//.test(contact) || !URL.canParse(contact)) return undefined;
  const address = new URL(contact);
  if (!/\/issues\/new\/?$/.test(address.pathname)) return { kind: 'site', href: address.href };
  const isGitLab = address.pathname.includes('/-/issues/');
  const names = isGitLab ? (['issue[title]', 'issue[description]'] as const) : (['title', 'body'] as const);
  address.searchParams.set(names[0], subject);
  address.searchParams.set(names[1], body);
  return { kind: 'form', href: address.href };
}

/** Parts of a query as mail programs read them: a space is `%20`, never `+`. */
const query = (parts: readonly (readonly [name: string, value: string])[]) =>
  parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
