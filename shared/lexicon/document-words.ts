/** Words that a document's title ends in. 文种 in the narrow sense, and the words of everyday office writing. */
const words =
  '报告|总结|小结|要点|计划|规划|方案|预案|安排|思路|打算|汇报|汇报提纲|汇报材料|通知|通报|通告|公告|公报|请示|批复|函|纪要|意见|' +
  '办法|规定|规则|细则|条例|制度|章程|决定|决议|命令|令|议案|讲话|讲话稿|致辞|发言|发言稿|发言提纲|对照检查材料|剖析材料|材料|提纲|简报|' +
  '建议书|建议|说明|情况|清单|台账|倡议书|承诺书|责任书|实录|调查与思考';

/** A line that ends in such a word, but for a mark such as （征求意见稿） or （2023年1月）. */
export const endsInDocumentWord = new RegExp(`(?:${words})(?:[（(][^（）()]{1,30}[）)])?$`);

/** （征求意见稿）, （送审稿）, （2023年12月） after a title: no part of its words. */
export const titleMark = /[（(][^（）()]{1,30}[）)]$/;
