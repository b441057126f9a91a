/** National congresses of the Party by the year they began in; a report speaks of the last one before it. */
export const partyCongresses: readonly { readonly year: number; readonly name: string }[] = [
  { year: 2002, name: '十六' },
  { year: 2007, name: '十七' },
  { year: 2012, name: '十八' },
  { year: 2017, name: '十九' },
  { year: 2022, name: '二十' },
];
