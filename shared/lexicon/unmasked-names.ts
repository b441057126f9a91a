import { surnames } from './placeholder-lookalikes.ts';

/** Behind a name, these say that it is a person's; 市长 and 县长 are left out, for 沈阳市长 is no 沈阳. */
const titles = '副?书记|主任|局长|处长|科长|同志(?!们)|组长';
const notInGivenName = '委组党支部长市县区镇乡村局办州处科院厅副总';

/** A person with a title: 穆红玉书记. */
export const namedPerson = new RegExp(
  `([${[...surnames].join('')}](?![${notInGivenName}])[\\u4e00-\\u9fff](?:(?![${notInGivenName}])[\\u4e00-\\u9fff])?)(?=${titles})`,
  'g',
);

/** A place with the body that sits there: 河西镇纪委, 完成牡丹江市委…. */
export const namedPlace =
  /(?<=^|[^\u4e00-\u9fff]|完成|协助|配合|报请|来自|位于|[在对向由从与和及到经赴])((?:(?![全各本该我省市县区乡镇级地街每两其它他的为在个新和与及对等上下])[\u4e00-\u9fff]){2,3}(?:市|县|区|镇|乡))(?=委|纪|政府|人民|监委|党委|公安)/g;

/** Models that every report may name. */
export const publicNames: ReadonlySet<string> = new Set(
  '焦裕禄 孔繁森 杨善洲 廖俊波 谷文昌 黄文秀 张桂梅 王进喜 张富清 雷锋 王继才 李保国 钟南山 张定宇'.split(' '),
);
