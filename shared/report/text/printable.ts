/** Line ends inside a paragraph, tabs between cells. */
const layout = /[\t\n\r\v\f]+/g;
/** Characters that steer a terminal or turn the direction of writing: a hostile draft must not write on the screen. */
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a draft or a file's name, safe to print: one line, nothing but what is seen. Keeps every offset. */
export const printable = (text: string): string =>
  text.replace(layout, (run) => ' '.repeat(run.length)).replace(steering, '\ufffd');
