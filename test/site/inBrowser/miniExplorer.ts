import { fetchOwn } from '../../../src/client/offline/fetchOwn.ts';

/** Put in by `miniSite.ts`. */
declare const VERSION: string;

/** Says on the page the versions of page, program and data once the reader asks for the data, however late. */
const main = document.querySelector('main');
const load = async (file: string): Promise<string> => {
  const answer = await fetchOwn(file);
  return answer.ok ? `${main?.dataset['page']} ${VERSION} ${await answer.text()}` : `${answer.status}`;
};
document.querySelector('button')?.addEventListener('click', async () => {
  const said = await load(main?.dataset['file'] ?? '').catch(() => 'no network');
  if (main) main.dataset['said'] = said;
});
