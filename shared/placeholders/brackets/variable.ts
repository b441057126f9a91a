import { templateSyntax } from '../../lexicon/placeholder-lookalikes.ts';
import type { SlotKind } from '../slot.ts';
import { type Bracket, isInSentence } from './bracket.ts';
import { nounKind } from './nouns.ts';

/** A block about the syntax of templates says so early. */
const glance = 2000;

/**
 * `{{年度}}`, `{{model.total}}` in a sentence. Left alone: the variables of Vue, Jinja, Helm or a workflow (`${{ … }}`,
 * `{% … %}`, `{{ .Values }}`), those between tags, and text about such syntax.
 */
export const mustacheKind = (bracket: Bracket): SlotKind | null => {
  const { content, left, right, text, register } = bracket;
  if (/[$A-Za-z0-9]$/.test(left) || /^[%#$."']/.test(content) || /^(?:变量|语法|占位)/.test(right)) return null;
  const isNamedInChinese = /[\u4e00-\u9fff]/.test(content) && !/[；。]/.test(content);
  if (isNamedInChinese && !left.endsWith('>') && !right.startsWith('<'))
    return nounKind(content) ?? kindAround(bracket);
  const head = text.slice(0, glance);
  const isTechnical = templateSyntax.test(head) || (/<\/?[a-z]/.test(head) && register.isSoftware);
  return !isTechnical && isInSentence(bracket) ? kindAround(bracket) : null;
};

const path = /^[A-Za-z_][\w.]+(?:\[['"]?[\w\u4e00-\u9fff]+['"]?\])*$/;
const chineseName = /^(?=.*[\u4e00-\u9fff])[\u4e00-\u9fffA-Za-z0-9_]{1,16}$/;

/** `{name}`, `{case['name']}`, `${公司}` in a sentence. Left alone: paths (`/user/{id}`), JSON, sets, formulas. */
export const braceKind = (bracket: Bracket): SlotKind | null => {
  const { content, left, right, text } = bracket;
  if (!path.test(content) && !chineseName.test(content)) return null;
  if (!isInSentence(bracket) || /[\\^_}]$/.test(left) || /^[{^_]/.test(right)) return null;
  return templateSyntax.test(text.slice(0, glance)) ? null : (nounKind(content) ?? kindAround(bracket));
};

const kindAround = ({ left, right }: Bracket): SlotKind => {
  if (/^[年月日]/.test(right)) return 'date';
  if (/^(?:[次条件个人名项起家万亿元]|[%％])/.test(right)) return 'quantity';
  return right === '' && /[：:]$|^$/.test(left) ? 'note' : 'other';
};
