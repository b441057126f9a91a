/** A document with `content` between the marks of its name, which it keeps: `<!-- name -->` and `<!-- /name -->`, each on a line. */
export const between = (document: string, name: string, content: string): string => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document needs the marks ${start} and ${end}, in this order.`);
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`;
};
