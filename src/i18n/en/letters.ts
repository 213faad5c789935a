import type { letters as indonesian } from '../id/letters.ts';

/** The pages with letters that ask for data; the letters themselves are in `../letter.ts`. */
export const letters: typeof indonesian = {
  name: 'Ask for the data',
  title: (what) => `Letter of request: ${what}`,
  indexTitle: 'Ask for the data: requests for public information',
  description: (what) =>
    `A request for public information (UU 14/2008) about ${what}, ready to print or to copy.`,
  indexDescription:
    'For all data that is not published there is a request for public information (UU 14/2008), ready to print or to copy.',
  lead: 'For all data that is not published there is a letter here, ready to print or to copy. Fill in your name, address and identity by hand and send it yourself. This site sends nothing and stores nothing. The letters are in Indonesian, for they go to Indonesian offices.',
  law: 'The basis is Law No. 14 of 2008 on openness of public information (Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik). The office’s PPID can tell how to hand one in.',
  none: 'There is no list of expected data for this region yet.',
  complete: 'All that was due has been published. There is nothing to ask for.',
  gaps: (n, of) => `incomplete for ${n} of ${of} kecamatan`,
  regionGap: 'not published',
  to: (office) => `To the PPID of ${office}.`,
  others: (offices) => `Others that may hold it: ${offices}.`,
  how: 'Fill in the dots, print or copy it, and sign. This page prints as one sheet of A4, the letter alone.',
  copy: 'Copy the letter',
  letter: 'Letter (in Indonesian)',
  only: 'For a single kecamatan',
  onlyHow: 'Put its line in the place of what stands under point 2.',
  all: 'All letters',
  after: {
    heading: 'After the letter is sent',
    steps: [
      'Keep proof of posting, or ask for a dated receipt.',
      'The information officer (PPID) answers within 10 working days of receiving the request. That may be extended by 7 working days, if you are told so.',
      'If the request is refused, not answered, or answered with something else, object in writing to the officer’s superior, within 30 working days of learning the reason.',
      'If the objection brings no response either, you can take the dispute to the Information Commission (Komisi Informasi).',
    ],
    sources: 'Summarised from official pages, not from the text of the law:',
  },
};
