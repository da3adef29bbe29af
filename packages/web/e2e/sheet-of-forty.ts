const objectives = [
  'New riders feel at home',
  'Riders come back',
  'The app answers',
  'Support is calm',
  'We learn every week',
]
const measured = [
  ['Rides without a call', '80 %', '95 %'],
  ['Calls in the first hour', '12', '4'],
  ['Riders with a second ride', '1.250', '2.000'],
  ['Median answer, seconds', '2,4', '1,5'],
  ['Reviews of four stars', '61,5 %', '75 %'],
  ['Tickets open for a week', '340', '120'],
  ['Share with a "buddy"', '5 %', '20 %'],
  ['Interviews held', '0', '12'],
] as const

/** Where the copied range cannot be read, as row and column of the spreadsheet say: a word, a day that is none, the other mark. */
export const mistakes = [
  { place: 'Row 5, Målvärde', becomes: '1,5' },
  { place: 'Row 12, Slutdatum', becomes: '30.9.2026' },
  { place: 'Row 23, Startvärde', becomes: '61,5 %' },
] as const

/**
 * A range copied from a Swedish Excel: headings and 40 key results of one squad, five objectives left blank below, decimal
 * commas, quotes and a line break inside cells, and three mistakes.
 */
export const sheetOfForty = (squad: string): string => {
  const rows = objectives.flatMap((objective, at) =>
    measured.map(([title, from, to], index) => {
      const row = 2 + at * measured.length + index
      return [
        index === 0 ? squad : '',
        index === 0 ? objective : '',
        `${title}, del ${at + 1}`,
        row === 23 ? '61.5 %' : from,
        row === 5 ? 'snart' : to,
        row === 12 ? '31.9.2026' : '30.9.2026',
        index === 6 ? 'Läs "handboken"\noch fråga Åsa' : '',
        `KR-${at + 1}${index + 1}`,
      ]
    }),
  )
  const cells = [['Lag', 'Mål', 'Nyckelresultat', 'Startvärde', 'Målvärde', 'Slutdatum', 'Anteckning', 'ID'], ...rows]
  return cells.map((row) => row.map(quoted).join('\t')).join('\r\n')
}

/** A CSV file of 1,200 key results in three squads that are not there yet, 20 to an objective. */
export const longSheet = (): string =>
  [
    'Squad;Objective;Key result;Start;Target',
    ...Array.from({ length: 1200 }, (_, index) => {
      const [squad, objective] = [Math.floor(index / 400), Math.floor(index / 20)]
      return `Long ${squad + 1};Objective ${objective + 1};Result ${index + 1};0;${index + 1}`
    }),
  ].join('\n')

const quoted = (cell: string): string => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
