/** The common surnames: enough to tell 张某、李某 from names of bodies. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤罗毕郝安常于傅齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包左石崔吉龚程邢裴陆荣翁段富焦牧车侯宓全班仰仲宫宁仇祖符刘景詹龙叶司黎白蒲赖卓池乔苍闻党谭申冉桑桂牛寿边燕尚温庄晏瞿阎慕连习艾鱼容向古易廖庾耿匡曾关查游';
const person = new RegExp(`^[${surnames}](?:某某?|[\\u4e00-\\u9fff]{1,2}|[xX×*＊]{1,2})$`);

/** 张某, 李四, 王×× */
export const isPerson = (item: string): boolean => person.test(item);
