const bodies =
  '委|委员会|府|办|办公室|室|局|厅|部|院|会|组|处|科|股|站|所|庭|队|单位|机关|部门|公司|集团|中心|党组|党委|支部|总支|' +
  '省|市|县|区|旗|乡|镇|街道|社区|村|学校|大学|学院|中学|小学|医院|银行|支行|行';
const people = '同志|同志们|领导|代表|委员|常委|书记|主任|局长|先生|女士|朋友们|来宾|各位|同事们';

/** The line that a document is addressed with: 市委政策法规研究室：, 各县（区）人民政府，市直各部门：, 各位代表！ */
export const addressee = new RegExp(
  `(?:${bodies}|${people})(?:[（(][^（）()]{1,20}[）)])?[：:]$|^(?:各位|尊敬的|同志们)[^，。；]{0,30}[！!]$`,
);

/** Lines that end in a colon and address nobody. */
export const notAddressee =
  /如下|以下|其中|现将|包括|说明|时间|地点|出席|列席|参加|主持|责任|牵头|配合|填报|编制|报送|联系|附件|汇报人|总结人|报告人|[0-9。；]/;

/** A line by which a body or a person signs: 中共××市纪律检查委员会, 总结人：张三, 单位（盖章）：. */
export const signature = new RegExp(
  `(?:${bodies}|纪委监委|检查组|专班)(?:[（(](?:盖章|公章|代章|印章|签章)[）)])?[：:]?_*$` +
    '|^(?:总结|汇报|报告|述职|述廉|撰稿|撰写|拟稿|填报|署名|签名|落款)?(?:人|单位)(?:[（(](?:盖章|签名|签字)[）)])?[：:]',
);

/** 张三, 张 三, 欧阳某某: a name alone on its line. */
export const personName = /^[\u4e00-\u9fff×xX*][\s\u3000]{0,4}[\u4e00-\u9fff×xX*]{1,3}$/;
