export type Language = 'zh' | 'en';

/** A sentence for the user, in both languages; `{{name}}` stands for a value of the finding's data. */
export type Bilingual = Readonly<Record<Language, string>>;
