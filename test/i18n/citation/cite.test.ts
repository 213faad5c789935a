import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/i18n/citation/cite.ts';
import type { Area } from '../../../src/model/area.ts';
import type { CitedFigure, CitedMap, CitedRelease } from '../../../src/model/cited.ts';
import type { Observation, ObservationFields } from '../../../src/model/observation.ts';
import type { Method, Programme, Publication } from '../../../src/model/publication.ts';

const PLACES: readonly Area[] = [
  { code: '97.01.01.2001', name: 'Pace', level: 'desa', kind: 'desa', parent: '97.01.01' },
  { code: '97.01.01', name: 'Silo', level: 'kecamatan', kind: 'kecamatan', parent: '97.01' },
  { code: '97.01', name: 'Rekaan', level: 'kabupaten', kind: 'kabupaten', parent: '97' },
];
const RULES = { asOf: '2026-11-22', designEffect: 2, minimumDenominator: 20 };
const OFFICIAL: Publication = {
  id: 'dinkes',
  title: 'Bulan Timbang',
  publisher: 'Dinas Kesehatan',
  evidence: 'official',
  published: '2026-09-02',
  alreadyPublic: true,
};
const ADDRESS = 'https://contoh.example/rilis/2026-11-22-1a2b3c4d/kecamatan/silo/pace';
const RELEASED: CitedRelease = {
  state: 'released',
  id: '2026-11-22-1a2b3c4d',
  date: '2026-11-22',
  address: `${ADDRESS}/`,
};
const KEY = {
  indicator: 'stunting',
  area: '97.01.01.2001',
  period: '2026-08',
  programme: 'p',
  publication: 'dinkes',
  origin: 'published',
} as const;

interface Made {
  readonly method?: Method;
  readonly label?: string;
  readonly publication?: Partial<Publication>;
  readonly beside?: Partial<Observation>;
  readonly isCount?: boolean;
  readonly sample?: string;
  readonly coverageBeside?: number;
}

/** A figure of Desa Pace in some state. */
function figure(fields: ObservationFields, made: Made = {}): CitedFigure {
  const {
    method = 'registry',
    label = 'Penimbangan Dinkes',
    publication,
    beside,
    isCount = false,
    sample,
    coverageBeside,
  } = made;
  const programme: Programme = { id: 'p', label, method, series: null, runBy: 'Dinkes' };
  const rest = { coverage: beside?.coverage, composition: beside?.composition };
  return {
    kind: 'figure',
    places: PLACES,
    rules: RULES,
    found: {
      observation: {
        ...KEY,
        ...(rest.coverage !== undefined && { coverage: rest.coverage }),
        ...(rest.composition && { composition: rest.composition, origin: 'computed' as const }),
        method,
        ...fields,
      },
      programme,
      publication: { ...OFFICIAL, ...publication },
      isCount,
      ...(sample !== undefined && { sample }),
      ...(coverageBeside !== undefined && { coverageBeside }),
    },
  };
}

const say = (cited: CitedFigure | CitedMap, release: CitedRelease = RELEASED) => {
  const site = { title: 'Pantau', release };
  return { id: cite(cited, site, 'id'), en: cite(cited, site, 'en') };
};
const COUNTS = { numerator: 37, denominator: 214, denominatorKind: 'measured' } as const;
const INTERVAL = { low: 12.8, high: 22.94, origin: 'wilson' } as const;
const WEIGHED = figure(
  { state: 'value', value: 17.29, ...COUNTS, interval: INTERVAL },
  { beside: { coverage: 88 } },
);

describe('the sentence of a weighing', () => {
  it('tells figure, programme, counts, interval, coverage, publication and release, in Indonesian', () => {
    expect(say(WEIGHED).id).toBe(
      'Menurut penimbangan Agustus 2026 (Penimbangan Dinkes), prevalensi stunting balita di Desa Pace, Kecamatan Silo, Kabupaten Rekaan tercatat 17,3% (37 dari 214 balita diukur; rentang 95% 12,8–22,9%, hitungan kami dengan cara Wilson; cakupan 88% balita sasaran). Sumber: “Bulan Timbang”, Dinas Kesehatan, 2 September 2026. Dikutip dari Pantau, rilis 2026-11-22-1a2b3c4d: https://contoh.example/rilis/2026-11-22-1a2b3c4d/kecamatan/silo/pace/',
    );
  });

  it('tells the same in English, with the marks of its numbers and names as they are', () => {
    expect(say(WEIGHED).en).toBe(
      'According to the weighing of August 2026 (Penimbangan Dinkes), the prevalence of stunting among children under five in Pace village (desa), Silo subdistrict (kecamatan), Rekaan district (kabupaten) was 17.3% (37 of 214 children measured; 95% interval 12.8–22.9%, our calculation by Wilson’s method; coverage 88% of the target population under five). Source: “Bulan Timbang”, Dinas Kesehatan, 2 September 2026. Cited from Pantau, release 2026-11-22-1a2b3c4d: https://contoh.example/rilis/2026-11-22-1a2b3c4d/kecamatan/silo/pace/',
    );
  });

  it('says what the denominator counts, what a source prints otherwise, and whose sum it is', () => {
    const counts = { numerator: 12_754, denominator: 173_043, denominatorKind: 'target-population' } as const;
    const { id, en } = say(
      figure(
        { state: 'value', value: 7.37, ...counts, printed: 9.1, conflict: true },
        { beside: { composition: { present: 8, total: 9 } } },
      ),
    );
    const details = /tercatat (.*?)\. Sumber/.exec(id)?.[1];
    expect(details).toBe(
      '7,4% (12.754 dari 173.043 balita sasaran; dijumlahkan dari baris 8 dari 9 desa/kelurahan, hitungan kami; sumbernya mencetak 9,1%; rentang galatnya tidak tersedia; cakupannya tidak dicantumkan)',
    );
    expect(en).toContain(
      '12,754 of 173,043 children of the target population; summed from the rows of 8 of 9 villages',
    );
  });

  it.each([
    [
      { denominator: 156_000, denominatorKind: 'target-population' } as const,
      'dari 156.000 balita sasaran; jumlah yang stunting tidak dicantumkan',
    ],
    [{ numerator: 20_506 }, '20.506 balita stunting; penyebutnya tidak dicantumkan'],
    [{}, 'jumlah balita yang diukur tidak dicantumkan'],
  ])('says which count is missing: %o', (counts, words) => {
    expect(say(figure({ state: 'value', value: 11.4, ...counts })).id).toContain(`11,4% (${words};`);
  });

  it('tells the coverage that the same publication gives elsewhere', () => {
    const { id, en } = say(figure({ state: 'value', value: 11.4 }, { coverageBeside: 90 }));
    expect(id).toContain('; menurut sumber yang sama 90% balita ditimbang)');
    expect(en).toContain('; 90% of children weighed according to the same source)');
    expect(id + en).not.toMatch(/tidak dicantumkan\)|not stated\)/);
  });

  it('calls records what a village or an office has noted, not a weighing', () => {
    const { id, en } = say(figure({ state: 'value', value: 3 }, { isCount: true, label: 'Catatan desa' }));
    expect(id).toMatch(/^Menurut catatan desa Agustus 2026, 3 balita/);
    expect(en).toContain('(Catatan desa)');
    const english = say(
      figure({ state: 'value', value: 3 }, { isCount: true, label: 'Records of a village' }),
    );
    expect(english.en).toMatch(/^According to the records of a village of August 2026, 3 children/);
  });

  it('tells a count without a percentage as a count', () => {
    const { id, en } = say(figure({ state: 'value', value: 1047 }, { isCount: true }));
    expect(id).toContain(
      '1.047 balita di Desa Pace, Kecamatan Silo, Kabupaten Rekaan tercatat stunting; berapa',
    );
    expect(en).toContain('1,047 children under five in Pace village');
    expect(`${id}${en}`).not.toContain('%');
  });

  it('says where a publication is retold, and where it has no date', () => {
    const { published: _day, ...undated } = OFFICIAL;
    const cited = figure({ state: 'not-measured' });
    const retold = {
      ...cited,
      found: cited.found && { ...cited.found, publication: { ...undated, evidence: 'reported' as const } },
    };
    expect(say(retold).id).toContain(
      'Dinas Kesehatan, tanpa tanggal (dikutip dari pemberitaan atau pihak lain).',
    );
    expect(say(retold).en).toContain('Dinas Kesehatan, undated (as quoted by the press or others).');
  });
});

describe('the sentence of a survey', () => {
  const survey = { method: 'survey', label: 'SSGI 2024' } as const;
  const interval = { low: 26.19, high: 34.97, origin: 'design-effect' } as const;

  it('names the survey, its sample and whose interval it is, and never speaks of weighing', () => {
    const cited = figure({ state: 'value', value: 30.4, interval }, { ...survey, sample: '836' });
    const { id, en } = say({
      ...cited,
      found: cited.found && { ...cited.found, observation: { ...cited.found.observation, period: '2024' } },
    });
    expect(id).toContain(
      'Menurut survei SSGI 2024, prevalensi stunting balita di Desa Pace, Kecamatan Silo, Kabupaten Rekaan tercatat 30,4% (sampel 836 balita; rentang 95% 26,2–35,0%, hitungan kami dengan anggapan efek desain 2,0).',
    );
    expect(en).toContain('According to the survey SSGI 2024,');
    expect(en).toContain(
      '(sample of 836 children under five; 95% interval 26.2–35.0%, our calculation, assuming a design effect of 2.0).',
    );
    expect(`${id}${en}`).not.toMatch(/penimbang|weigh|cakupan|coverage/i);
  });

  it('says what was not found, and the date where the name of the survey has none', () => {
    const { id } = say(
      figure({ state: 'value', value: 30.4 }, { method: 'survey', label: 'Survei tidak disebut' }),
    );
    expect(id).toContain('Menurut survei tidak disebut Agustus 2026, prevalensi');
    expect(id).toContain('(ukuran sampelnya tidak kami temukan; rentang galatnya tidak tersedia)');
  });
});

describe('the sentence of a state without a figure', () => {
  it.each<[ObservationFields, Made, string, string]>([
    [
      { state: 'bound', relation: '<', limit: 11 },
      {},
      'hanya diumumkan batasnya, di bawah 11%',
      'was announced only as a limit, below 11%',
    ],
    [
      { state: 'suppressed', reason: 'protected' },
      {},
      'disamarkan untuk melindungi jumlah kecil, dan itu tidak berarti nol',
      'is withheld to protect small counts, which does not mean zero',
    ],
    [
      { state: 'suppressed', reason: 'small-denominator', denominator: 12 },
      {},
      'disamarkan karena kurang dari 20 anak diukur, dan itu tidak berarti nol',
      'is withheld because fewer than 20 children were measured, which does not mean zero',
    ],
    [
      { state: 'not-measured' },
      {},
      'tidak ada, karena tidak ada pengukuran',
      'does not exist, because nobody was measured',
    ],
    [
      { state: 'not-reported' },
      {},
      'belum dilaporkan, dan itu tidak berarti tidak ada anak stunting',
      'was not reported, which does not mean that no child is stunted',
    ],
    [{ state: 'not-published' }, {}, 'belum dipublikasikan', 'has not been published'],
    [
      { state: 'not-published' },
      { beside: { composition: { present: 3, total: 9 } } },
      'belum lengkap: baru 3 dari 9 desa/kelurahan punya angka',
      'is incomplete: only 3 of 9 villages (desa/kelurahan) have one',
    ],
    [
      { state: 'contradicted', numerator: 84, denominator: 68, denominatorKind: 'measured' },
      {},
      'bertentangan (tertulis 84 dari 68 balita diukur) sehingga tidak dipakai',
      'contradicts itself (84 of 68 children measured as written) and is not used',
    ],
  ])('says it in words: %o', (fields, made, id, en) => {
    const said = say(figure(fields, made));
    expect(said.id).toContain(
      `Pada penimbangan Agustus 2026 (Penimbangan Dinkes), angka stunting Desa Pace, Kecamatan Silo, Kabupaten Rekaan ${id}. Sumber: `,
    );
    expect(said.en).toContain(
      `In the weighing of August 2026 (Penimbangan Dinkes), the stunting figure for Pace village (desa), Silo subdistrict (kecamatan), Rekaan district (kabupaten) ${en}. Source: `,
    );
  });

  it('says up to which day no publication was found', () => {
    const { id, en } = say(
      { kind: 'figure', places: PLACES, found: undefined, rules: RULES },
      { state: 'unreleased' },
    );
    expect(id).toBe(
      'Sampai 22 November 2026, kami belum menemukan publikasi yang memuat angka stunting Desa Pace, Kecamatan Silo, Kabupaten Rekaan. Dikutip dari Pantau, keadaan data 22 November 2026, belum dirilis.',
    );
    expect(en).toContain(
      'As of 22 November 2026, we have found no published stunting figure for Pace village (desa), ',
    );
    expect(en).toMatch(/data as of 22 November 2026, not yet released\.$/);
  });
});

describe('the end of a sentence', () => {
  it('of an invented figure has no release and says that it is not to be quoted', () => {
    const cited = figure(
      { state: 'value', value: 17.29, ...COUNTS },
      { publication: { evidence: 'simulated' } },
    );
    const { id, en } = say(cited);
    expect(id).toMatch(/^Menurut simulasi penimbangan Agustus 2026, /);
    expect(id).toMatch(/Selama berlabel simulasi, kalimat ini contoh bentuk dan tidak untuk dikutip\.$/);
    expect(en).toMatch(/^According to a simulation of the weighing of August 2026, /);
    expect(en).toMatch(/is not to be quoted\.$/);
    expect(`${id}${en}`).not.toMatch(/contoh\.example|rilis|release/);
  });

  it('points at the frozen text of the newest release where the data is newer', () => {
    const behind = { ...RELEASED, state: 'behind', frozen: `${ADDRESS}.txt` } as const;
    expect(say(WEIGHED, behind).id).toMatch(
      /keadaan data 22 November 2026, yang belum dirilis\. Rilis terbaru, 2026-11-22-1a2b3c4d: https:\S+\/silo\/pace\.txt$/,
    );
    expect(say(WEIGHED, behind).en).toMatch(
      /not yet released\. Newest release, 2026-11-22-1a2b3c4d: https:\S+pace\.txt$/,
    );
  });

  it('invents no address where nothing was released', () => {
    const { id, en } = say(WEIGHED, { state: 'unreleased' });
    expect(id).toMatch(/belum dirilis\.$/);
    expect(en).toMatch(/not yet released\.$/);
    expect(`${id}${en}`).not.toContain('http');
  });
});

describe('the sentence of a map', () => {
  const [, , place] = PLACES;
  const programme: Programme = {
    id: 'p',
    label: 'Penimbangan Dinkes',
    method: 'registry',
    series: null,
    runBy: '',
  };
  const map: CitedMap = {
    kind: 'map',
    level: 'desa',
    place: place ?? { code: '97.01', name: 'Rekaan', level: 'kabupaten', kind: 'kabupaten', parent: '97' },
    method: 'registry',
    period: '2026-08',
    programmes: [programme],
    publications: [OFFICIAL],
    states: new Map([
      ['not-published', 3],
      ['value', 1215],
      ['suppressed', 16],
    ]),
    range: { low: 0, high: 40.44 },
    rules: RULES,
  };

  it('counts the areas with a figure, their range, and the others by state', () => {
    expect(say(map).id).toContain(
      'Menurut penimbangan Agustus 2026 (Penimbangan Dinkes), dari 1.234 desa/kelurahan di Kabupaten Rekaan, 1.215 punya angka stunting, dari 0,0% sampai 40,4%; selebihnya 16 disamarkan dan 3 belum dipublikasikan. Sumber: ',
    );
    expect(say(map).en).toContain(
      'of 1,234 villages (desa/kelurahan) in Rekaan district (kabupaten), 1,215 have a stunting figure, from 0.0% to 40.4%; the others: 16 withheld and 3 not published. Source: ',
    );
  });

  it('says of a survey’s missing areas that we have not found them', () => {
    const label = 'SSGI 2022';
    const survey: CitedMap = {
      ...map,
      method: 'survey',
      period: '2022',
      programmes: [{ ...programme, method: 'survey', label }],
    };
    expect(say(survey).id).toContain('Menurut survei SSGI 2022, dari');
    expect(say(survey).id).toContain('16 disamarkan dan 3 belum kami temukan.');
  });

  it('says that nothing was published, and counts publications beyond the third', () => {
    const { range: _range, ...bare } = map;
    const nothing = {
      ...bare,
      period: undefined,
      programmes: [],
      publications: [],
      states: new Map([['not-published' as const, 31]]),
    };
    expect(say(nothing, { state: 'unreleased' }).id).toBe(
      'Sampai 22 November 2026, kami belum menemukan publikasi yang memuat persentase stunting 31 desa/kelurahan di Kabupaten Rekaan. Dikutip dari Pantau, keadaan data 22 November 2026, belum dirilis.',
    );
    const many = { ...map, publications: [1, 2, 3, 4, 5].map((n) => ({ ...OFFICIAL, title: `Judul ${n}` })) };
    expect(say(many).id).toMatch(/“Judul 3”, Dinas Kesehatan, 2 September 2026; 2 publikasi lain\. Dikutip/);
  });
});
