import type { SeededRandom } from '../seeded-random';

// Common surnames of the region, the commonest first and repeated to weigh more.
const surnames = Array.from('韦韦韦罗罗罗黄黄黄王王王李李李陈陈岑岑杨杨陆陆梁梁班班张张吴吴周刘覃蒙何潘卢许田石谢邓蒋贺余毛唐龙冯赵徐孙');
const givenOfMen = Array.from('文明国强勇军平伟斌华志建忠林海涛鹏飞龙云山川荣富贵德福宏光辉永正清波');
const givenOfWomen = Array.from('芳丽秀英梅兰凤艳琴玲娟霞燕萍红珍美慧敏静婷雪莲菊香月花云琼莉倩');

export function drawnName(gender: 'male' | 'female', random: SeededRandom): string {
  const given = gender === 'male' ? givenOfMen : givenOfWomen;
  return random.pick(surnames) + random.pick(given) + (random.chance(0.75) ? random.pick(given) : '');
}
