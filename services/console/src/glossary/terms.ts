import { words, type Words } from '../language/words';

interface GlossaryTerm {
  /** As it stands in headings and heads of columns, in either language; small and capital letters are alike. */
  names: readonly string[];
  meaning: Words;
}

function term(names: readonly string[], zh: string, en: string): GlossaryTerm {
  return { names, meaning: words(zh, en) };
}

/** The terms of the field that explain themselves where they stand (domain.md §10). */
export const terms = {
  quota: term(
    ['编制', '编制数', 'posts', 'quota'],
    '编制:经编办核定的岗位数,不是人,也不是职称或聘用。',
    'Staffing quota: a number of authorised posts; neither a person nor a title nor a contract.',
  ),
  track: term(
    ['类别', '轨道', '编制类型', 'track', 'tracks'],
    '编制、控制数、员额三类分别核算,互不相抵。',
    'Quota, control number and headcount are kept apart and never netted with one another.',
  ),
  authorised: term(
    ['核定', '核定编制', '核定编制数', '学校核定 前 → 后', 'authorised', 'posts of the school, before → after'],
    '核定:台账中属于该单位的编制数。',
    'Authorised: the posts that the ledger holds for the unit.',
  ),
  total: term(
    ['编制总量', '总量', 'approved total', 'approved totals'],
    '编制总量:编办批准的全县编制上限;各账户之和与它始终相等,只凭编办文件增减。',
    'Approved total: the county’s bound; all accounts always add up to it, and only a document of the staffing office changes it.',
  ),
  entitled: term(
    ['应核', '应配', '应核编制', '核编数', '编制核定', 'entitled', 'entitlement'],
    '应核:按国家和省定标准、以 9 月 1 日统计数计算出的编制数,逐级保留精确分数。',
    'Entitled: what the standards give for the census of 1 September, kept as an exact fraction.',
  ),
  occupied: term(['实有', '实有在编', '实有人数', 'occupied'], '实有:占用编制的在册人员数。', 'Occupied: people on posts.'),
  vacant: term(
    ['空缺', '空编', '空编数', '现空编', 'vacant', 'vacant now'],
    '空编:核定 − 实有 − 预留 − 冻结。',
    'Vacant: authorised − occupied − reserved − frozen.',
  ),
  reserved: term(
    ['预留', '预留到期', 'reserved', 'held until', 'posts held until'],
    '预留:为一项未办结的事项保留,到期自动释放。',
    'Reserved: kept for a case that is under way; freed when it lapses.',
  ),
  frozen: term(['冻结', 'frozen'], '冻结:编办暂停使用的编制。', 'Frozen: posts that the staffing office has put out of use for a time.'),
  over: term(
    ['超编', 'over', 'over quota'],
    '超编:实有人数超出核定编制的部分;可带入,不得增加。',
    'Over quota: people beyond the posts; carried over, never increased.',
  ),
  awaiting: term(
    ['待上编', 'awaiting a post'],
    '待上编:已录用或已调入、还没有占编的人员。',
    'Awaiting a post: people taken on who stand on no post yet.',
  ),
  borrowed: term(
    ['借入', 'borrowed'],
    '借入:从周转池借来、到期归还的编制,已含在核定之内。',
    'Borrowed: posts lent by the turnover pool until they are due, among the authorised.',
  ),
  lent: term(['借出', 'lent'], '借出:周转池借给学校、到期收回的编制。', 'Lent: posts that the turnover pool has lent until they are due.'),
  difference: term(
    ['超缺', 'difference'],
    '超缺:核定 − 应核;正为超,负为缺。',
    'Difference: authorised − entitled; above the standard where positive, short where negative.',
  ),
  under: term(
    ['缺编', 'under', 'under quota', 'short of'],
    '缺编:应核编制多于核定编制的部分;只有缺编学校可以调入编制。',
    'Under quota: entitled beyond authorised; only such schools may take in posts.',
  ),
  structuralShortage: term(
    ['结构性缺编', 'structural shortage'],
    '结构性缺编:总数不缺,但某些学科没有足够的教师。',
    'Structural shortage: enough people in all, too few in some subjects.',
  ),
  pool: term(
    ['编制周转池', '周转池', 'turnover pool', 'pool'],
    '编制周转池:收回的闲置编制,专编专用,按标准调剂给学生增长的学校。',
    'Turnover pool: idle posts recovered and lent, strictly by the standards, to schools that grew.',
  ),
  headcount: term(
    ['员额', '员额制', 'headcount'],
    '员额制:周转池不足时用于学前和中职,单列核算,不与编制相抵。',
    'Headcount: a separate track for preschool and vocational schools; never netted with quota.',
  ),
  ledger: term(
    [
      '编制台账',
      '台账',
      '台账分录',
      'ledger entries',
      '台账变动',
      '台账划转',
      'quota ledger',
      'ledger',
      'ledger of posts',
      'movement',
      'transfer in the ledger',
    ],
    '编制台账:编制的每一笔变动都记分录,只增不改,更正也是一笔新的变动。',
    'Ledger: every movement of posts writes entries; none is ever changed, a correction is a movement of its own.',
  ),
  correction: term(
    ['更正', '冲回', 'correction', 'corrections'],
    '更正:以一笔方向相反的变动冲回有误的变动,经另一人同意;原变动保留,一笔只能更正一次。',
    'Correction: a mistaken movement is reversed by another one with a second person’s consent; the original stays, and is reversed once.',
  ),
  exception: term(
    ['超编例外', 'over-quota exceptions', 'over-quota exception'],
    '超编例外:编办凭文件批准满编、超编学校在期限内调入一定数量的编制;永久列示。',
    'Over-quota exception: by a document the staffing office lets a full or over-quota school take in so many posts for so long; listed for ever.',
  ),
  consent: term(
    ['备案同意', '决定', 'consent', 'decision', 'decided'],
    '备案同意:编办对编制调整的同意,以文号、会议和日期记载。',
    'Consent: the staffing office’s approval, recorded with document number, meeting and date.',
  ),
  documentNumber: term(
    ['文号', 'document', 'document number'],
    '文号:文件的发文字号,如 册编办〔2027〕3号;每笔编制变动都能追溯到它。',
    'Document number: as printed on the paper, such as 册编办〔2027〕3号; every movement of posts leads back to one.',
  ),
  adjustment: term(
    ['调整方案', '方案', 'adjustment', 'adjustments', 'january adjustment'],
    '编制动态调整:教育局每年 1 月底前按标准和统计提出,编办备案同意后生效。',
    'Adjustment of posts: proposed by the education bureau by the end of January, in force by the staffing office’s consent.',
  ),
  wave: term(
    ['联动', 'what it changed'],
    '联动:编制划转后,招聘计划、交流轮岗和特岗保障随之重算。',
    'What follows a transfer: hiring plan, rotation and special-post coverage are computed anew.',
  ),
  census: term(
    ['学年初统计', '统计快照', '统计', 'census'],
    '学年初统计:每年 9 月 1 日各校各学段的班级数和学生数,确认后不再改变。',
    'Census: classes and pupils of every school and stage on 1 September; once confirmed it stays.',
  ),
  stage: term(
    ['学段', 'stage'],
    '学段:幼儿园、小学、初中、高中、中职、特殊教育;九年一贯制和完全中学逐学段核编。',
    'Stage: kindergarten, primary, junior, senior, vocational, special; a nine-year or complete school is computed stage by stage.',
  ),
  channel: term(
    ['渠道', 'channel'],
    '渠道:公开招聘、特岗计划、公费师范生、定向培养、员额、人才引进、调入占用编制;银龄讲学、临聘不占编制。',
    'Channel: open recruitment, special post, publicly funded graduates, targeted training, headcount, talent, transfer in take posts; silver-age teachers and substitutes take none.',
  ),
  headroom: term(
    [
      '可用',
      '可用编制',
      '接收空间',
      '接收空间(各学科合计)',
      '可用编制 前 → 后',
      'headroom',
      'headroom, all subjects',
      'headroom, before → after',
    ],
    '可用编制:空编、核定 − 实有、应核 − 实有三者中最小的,不小于 0。',
    'Headroom: the least of vacant, authorised − occupied and entitled − occupied, never below 0.',
  ),
  hiringPlan: term(
    ['年度招聘计划', '招聘计划', 'hiring plan'],
    '年度招聘计划:学校按学段、学科、渠道申报,逐行按台账可用编制核减,紧缺学科优先。',
    'Hiring plan: schools ask by stage, subject and channel; each line is cut to the headroom of the ledger, shortage subjects first.',
  ),
  cut: term(['核减', 'cut'], '核减:申报超出可用编制的部分。', 'Cut: what was requested beyond the headroom.'),
  naturalAttrition: term(
    ['自然减员', 'natural attrition'],
    '自然减员:退休、调出、辞职、辞退、死亡等腾出编制。',
    'Natural attrition: posts fall free by retirement, transfer out, resignation, dismissal or death.',
  ),
  rotation: term(
    ['交流轮岗', 'rotation'],
    '交流轮岗:超编学校向缺编学校,不得抽走某学科最后一名教师。',
    'Rotation: from over-quota to under-quota schools, never a school’s last teacher of a subject.',
  ),
  backbone: term(
    ['骨干', '骨干教师', '骨干教师(实达 / 应达)', 'backbone', 'backbone teacher', 'backbone teachers (reached / required)'],
    '骨干教师:交流教师中应不少于 20 %。',
    'Backbone teachers: at least 20 % of those who rotate.',
  ),
  seats: term(
    ['名额', '名额 前 → 后', 'seats', 'seats, before → after'],
    '名额:学校申请的人数,以其接收空间为限。',
    'Seats: what the school requests, bounded by its headroom.',
  ),
  mayGive: term(
    ['可交流', 'may give'],
    '可交流:实有超出应核的人数,学校至多交流出这么多人。',
    'May give: people beyond the entitlement; no more may leave the school.',
  ),
  points: term(
    ['积分', 'points'],
    '积分:路程分 + 年限分 + 学科分;积分低者先交流。',
    'Points: distance + seniority + subject; the fewest move first.',
  ),
  seatPrice: term(
    ['名额的影子价格', 'shadow price of the seat'],
    '影子价格:再多一个名额,全县可多得的分值;0 表示名额有余。',
    'Shadow price: what one more seat would gain the county; 0 where there are seats to spare.',
  ),
  extraCost: term(
    ['改去此校全县多付', '次优', 'extra cost to the county', 'next best'],
    '改去此处后,其余人员按规则重新安排到最优,全县积分合计比现在多出的数。',
    'What the county would pay more in points, everybody else being placed in the best way that is left.',
  ),
  specialPost: term(
    ['特岗', '特岗教师', '特岗计划', 'special post', 'special posts', 'special-post teachers'],
    '特岗教师:三年服务期满、考核合格且有编有岗者入编;其岗位须提前三年预留。',
    'Special-post teachers: take posts after three years of service; their posts are reserved ahead.',
  ),
  stayRate: term(
    ['留任率', 'stay rate'],
    '留任率:服务期满后预计留任入编的比例,是县里可调的参数。',
    'Stay rate: the share expected to stay and take posts; a parameter of the county.',
  ),
  regularisation: term(
    ['需编', '期满需编', '转正入编', 'needed', 'posts needed', 'regularisation'],
    '转正入编:特岗教师服务期满、考核合格后占用编制;需编 = ⌈岗位 × 留任率⌉。',
    'Regularisation: special-post teachers take posts when their service ends; needed = ⌈posts × stay rate⌉.',
  ),
  covered: term(
    ['可保障', '保障 前 → 后', 'covered', 'covered, before → after'],
    '可保障:届时预计空编扣除先期满者所需之后,能够安排的岗位。',
    'Covered: posts that are there once those who finish earlier have theirs.',
  ),
  employment: term(
    ['聘用', '用工方式', '人员类别', 'employment'],
    '聘用是合同关系,与编制、岗位、职称分别记载。',
    'Employment is a contract; it is kept apart from quota, post and title.',
  ),
  professionalTitle: term(
    ['职称', 'professional title', 'title'],
    '职称属于个人,与编制、岗位、聘用分别记载。',
    'The professional title is the person’s; it is kept apart from quota, post and contract.',
  ),
  loan: term(
    ['已借出', '借用数', '借编', 'loan'],
    '借编:缺编学校向周转池借用的编制,计入核定,按分期归还;借入另记所欠。',
    'Loan: posts of the pool that an under-quota school has for a term; they count among its posts and come back by instalments.',
  ),
  idle: term(
    ['闲置', '闲置编制', '清查闲置', '闲置合计', 'idle', 'counted idle', 'idle in all'],
    '闲置编制:单位的空缺中,按核编数和计划都用不上的部分;借入的、超编人员待占的、县定留用的不算。',
    'Idle: vacant posts that a unit needs neither by its entitlement nor by its plan; those on loan, waited for or reserved are none.',
  ),
  outstanding: term(
    ['尚欠', 'out'],
    '尚欠:借出而未归还的编制;只因编制归还而减少,从不核销。',
    'Out: posts lent and not come back; it falls by posts that come back and is never written off.',
  ),
  warning: term(
    ['预 / 超', 'due warning'],
    '预:到期前 60、30、7 天;超:已过归还日期而学校没有空编可还。',
    'Warning: 60, 30 and 7 days before an instalment is due; overdue once its day has passed and no vacant post is there to give back.',
  ),
  delegation: term(
    ['授权', '委托', '代办授权', 'delegation', 'delegations'],
    '委托:有起止日期、有记录;受托人也不得审批委托人提出的事项。',
    'Delegation: dated and logged; whoever acts for another may not decide on that person’s own case.',
  ),
} satisfies Record<string, GlossaryTerm>;

export type TermName = keyof typeof terms;

const byName = new Map(
  Object.entries<GlossaryTerm>(terms).flatMap(([key, { names }]) =>
    names.map((name): [string, TermName] => [name.toLowerCase(), key as TermName]),
  ),
);

/** Which term goes by the name; undefined where it is none of the glossary. */
export function termNamed(name: string): TermName | undefined {
  return byName.get(name.toLowerCase());
}
