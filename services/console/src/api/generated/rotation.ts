// Generated from docs/api/rotation.json by `npm run client`.
export interface paths {
  '/api/rotation/events/lag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Events_lag'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/events/dead-letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Events_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/events/dead-letters/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Events_replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_list'];
    put?: never;
    post: operations['Schedules_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_requests'];
    put?: never;
    post: operations['Schedules_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/eligibility': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_eligibility'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Schedules_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Schedules_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/teachers/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_card'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/schedules/{year}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Schedules_revisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/revisions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Revisions_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Revisions_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/runs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Runs_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/runs/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Runs_replay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rotation/posts-projection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PostsProjection_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    EventLagAnswer: {
      /** @description 已提交、尚未发出的事件 committed and not sent yet */
      unsent: number;
      /** @description 其中最早的已等待,秒 age of the oldest of them, s */
      oldestUnsentSeconds: number;
      /** @description 通道拒收而搁置的事件 refused by the transport and parked */
      refused: number;
      /** @description 已到达、尚未处理的事件 arrived and not handled yet */
      unhandled: number;
    };
    DeadLetterAnswer: {
      /**
       * Format: uuid
       * @description 死信编号
       */
      id: string;
      /** @description 处理者 consumer */
      consumer: string;
      /** @description 事件类型 event type */
      type: string;
      /** @description 原因 reason */
      reason: string;
      /** @description 已尝试次数 */
      attempts: number;
      /**
       * Format: date-time
       * @description 停放时间
       */
      parkedAt: string;
    };
    DeadLetterReplayed: {
      /**
       * Format: uuid
       * @description 已重放的死信
       */
      id: string;
    };
    ParametersRequest: {
      /** @description 同校任教满几年应交流 */
      yearsInSchool?: number;
      /** @description 校长、副校长满几个任期应交流 */
      headTerms?: number;
      /** @description 每个任期的年数 */
      headTermYears?: number;
      /** @description 男教师满此年龄可免 */
      exemptAgeMen?: number;
      /** @description 女教师满此年龄可免 */
      exemptAgeWomen?: number;
      /** @description 距退休几年内经同意可免 */
      yearsToRetirement?: number;
      /** @description 特岗服务期年数,期内不交流 */
      specialPostYears?: number;
      /** @description 交流人数占应交流教师的百分比下限 */
      movesPercent?: number;
      /** @description 骨干教师占交流人数的百分比下限 */
      backbonePercent?: number;
      /** @description 交流年限 */
      exchangeYears?: number;
      /**
       * @description 接收依据:须有空编,或只须低于应配
       * @enum {string}
       */
      intakeBasis?: 'vacant-posts' | 'entitlement-gap';
      /** @description 每满足一个申请名额的分值 */
      seatValue?: number;
      /** @description 非紧缺学科的名额少计的分值 */
      pointsOtherSubject?: number;
      /** @description 路程分:本乡镇内 */
      pointsSameTownship?: number;
      /** @description 路程分:跨乡镇 */
      pointsOtherTownship?: number;
      /** @description 路程分:城区与乡镇之间 */
      pointsAcrossCountySeat?: number;
      /** @description 距封顶年限每差一年的分值 */
      pointsPerYearShort?: number;
      /** @description 在本校年限的封顶年数 */
      seniorityYears?: number;
    };
    CreateScheduleRequest: {
      /**
       * @description 学年(起始年份),2027 为 2027 年 9 月至 2028 年 8 月
       * @example 2027
       */
      schoolYear: number;
      /** @description 本县自行设定的参数 */
      parameters?: components['schemas']['ParametersRequest'];
      /** @description 公开抽签的种子;不填由系统抽取 */
      lotterySeed?: number;
    };
    ScheduleSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /**
       * @description 状态:草稿、已运算、已公布
       * @enum {string}
       */
      state: 'draft' | 'planned' | 'published';
      /** @description 公开抽签的种子 */
      lotterySeed: number;
      /** @description 修订次数 */
      revisionCount: number;
      /** @description 建立人 */
      createdByName: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 最近运算时间
       */
      plannedAt?: string;
      /**
       * Format: date-time
       * @description 公布时间
       */
      publishedAt?: string;
    };
    ParameterAnswer: {
      /**
       * @description 参数
       * @enum {string}
       */
      name:
        | 'yearsInSchool'
        | 'headTerms'
        | 'headTermYears'
        | 'exemptAgeMen'
        | 'exemptAgeWomen'
        | 'yearsToRetirement'
        | 'specialPostYears'
        | 'movesPercent'
        | 'backbonePercent'
        | 'exchangeYears'
        | 'intakeBasis'
        | 'seatValue'
        | 'pointsOtherSubject'
        | 'pointsSameTownship'
        | 'pointsOtherTownship'
        | 'pointsAcrossCountySeat'
        | 'pointsPerYearShort'
        | 'seniorityYears';
      /** @description 取值 */
      value: string;
      /** @description 默认值 */
      default: string;
      /** @description 是否由本县另行设定 */
      setByCounty: boolean;
      /** @description 默认值的依据 */
      source: string;
      /**
       * @description 依据的可靠程度:H 官方文件、M 报刊或门户、D 系统自定
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
    };
    WordsAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    PostsBasisAnswer: {
      /** @description 算式 the arithmetic */
      text: components['schemas']['WordsAnswer'];
      /** @description 台账版本 */
      postsVersion?: number;
      /**
       * Format: uuid
       * @description 最后一笔分录
       */
      lastEntryId?: string;
      /**
       * Format: uuid
       * @description 最后一笔变动
       */
      lastMovementId?: string;
      /** @description 变动的地址 */
      movementLink?: string;
    };
    SupplyLineAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 实有人数 */
      occupied: number;
      /** @description 应配编制数 */
      entitled: number;
      /** @description 可交流人数 */
      gives: number;
      /** @description 依据 */
      why: components['schemas']['PostsBasisAnswer'];
    };
    DemandBasisAnswer: {
      /** @description 算式 the arithmetic */
      text: components['schemas']['WordsAnswer'];
      /** @description 台账版本 */
      postsVersion?: number;
      /**
       * Format: uuid
       * @description 最后一笔分录
       */
      lastEntryId?: string;
      /**
       * Format: uuid
       * @description 最后一笔变动
       */
      lastMovementId?: string;
      /** @description 变动的地址 */
      movementLink?: string;
      /**
       * @description 限制名额的因素
       * @enum {string}
       */
      limit: 'REQUESTED' | 'HEADROOM' | 'FULL' | 'OVER_QUOTA' | 'NO_POSTS' | 'SCHOOL_CLOSED';
      /**
       * Format: uuid
       * @description 所依据的申请
       */
      requestId?: string;
    };
    DemandLineAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 申请人数 */
      requested: number;
      /** @description 本学科至多可接收名额 */
      seats: number;
      /** @description 本校本学段各学科合计的接收空间 */
      headroom: number;
      /** @description 依据 */
      why: components['schemas']['DemandBasisAnswer'];
    };
    MoveCostAnswer: {
      /** @description 积分合计 */
      total: number;
      /**
       * @description 路程类别
       * @enum {string}
       */
      distance: 'same-township' | 'other-township' | 'across-county-seat';
      /** @description 路程分 */
      distancePoints: number;
      /** @description 在本校年数 */
      yearsAtSchool: number;
      /** @description 年限分 */
      seniorityPoints: number;
      /** @description 学科分:紧缺学科为 0 */
      subjectPoints: number;
    };
    AssignmentWhyAnswer: {
      /** @description 积分及其构成 */
      cost: components['schemas']['MoveCostAnswer'];
      /** @description 满足一个申请名额的分值 */
      seatValue: number;
      /** @description 名额的影子价格:多一个名额可多得的分值 */
      seatPrice: number;
      /** @description 原校可交流人数的影子价格 */
      givingPrice: number;
    };
    AssignmentAnswer: {
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /** @description 原校 */
      fromSchool: string;
      /** @description 交流到 */
      toSchool: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /** @description 是否骨干教师 */
      backbone: boolean;
      /** @description 积分 */
      cost: number;
      /**
       * @description 拟定或已公布
       * @enum {string}
       */
      state: 'drafted' | 'published';
      /** @description 为什么是这所学校 */
      why: components['schemas']['AssignmentWhyAnswer'];
      /**
       * Format: uuid
       * @description 所出自的运算
       */
      runId: string;
      /** @description 本人说明卡的地址 */
      cardLink: string;
    };
    RuleFigureAnswer: {
      /**
       * @description 规则:交流比例、骨干比例
       * @enum {string}
       */
      rule: 'moves' | 'backbone';
      /** @description 基数:应交流教师数或已安排人数 */
      among: number;
      /** @description 百分比下限 */
      percent: number;
      /** @description 应达人数 */
      required: number;
      /** @description 实达人数 */
      reached: number;
      /** @description 依据 */
      source: string;
      /** @description 算式 */
      text: components['schemas']['WordsAnswer'];
    };
    RunSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学段 */
      stage: string;
      /** @description 编制类型 */
      track: string;
      /** @description 输入的散列值:同一输入重算得到同一结果 */
      problemHash: string;
      /**
       * Format: date-time
       * @description 运算时间
       */
      recordedAt: string;
      /** @description 地址 */
      link: string;
    };
    ScheduleAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /**
       * @description 状态:草稿、已运算、已公布
       * @enum {string}
       */
      state: 'draft' | 'planned' | 'published';
      /** @description 公开抽签的种子 */
      lotterySeed: number;
      /** @description 修订次数 */
      revisionCount: number;
      /** @description 建立人 */
      createdByName: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 最近运算时间
       */
      plannedAt?: string;
      /**
       * Format: date-time
       * @description 公布时间
       */
      publishedAt?: string;
      /**
       * Format: date
       * @description 到岗日期
       */
      startsOn: string;
      /**
       * Format: date
       * @description 交流期满日期
       */
      endsOn: string;
      /** @description 参数 */
      parameters: components['schemas']['ParameterAnswer'][];
      /** @description 积分公式 */
      costFormula: components['schemas']['WordsAnswer'];
      /** @description 可交流的学校 */
      supply: components['schemas']['SupplyLineAnswer'][];
      /** @description 申请与名额 */
      demand: components['schemas']['DemandLineAnswer'][];
      /** @description 安排 */
      assignments: components['schemas']['AssignmentAnswer'][];
      /** @description 比例规则;学校账号不含全县数字 */
      figures: components['schemas']['RuleFigureAnswer'][];
      /** @description 各学段的运算 */
      runs: components['schemas']['RunSummaryAnswer'][];
    };
    RequestTeachersRequest: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 编制类型;不填时幼儿园为员额,其余为编制
       * @enum {string}
       */
      track?: 'quota' | 'control' | 'headcount';
      /** @description 申请人数;0 为撤回 */
      count: number;
      /** @description 理由 */
      reason: string;
    };
    TeacherRequestRecordedAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 申请人数 */
      count: number;
      /** @description 理由 */
      reason: string;
      /** @description 提出人 */
      requestedByName: string;
      /**
       * Format: date-time
       * @description 提出时间
       */
      recordedAt: string;
      /**
       * Format: uuid
       * @description 已运算的安排因此作出的修订
       */
      revisionId?: string;
    };
    TeacherRequestAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 申请人数 */
      count: number;
      /** @description 理由 */
      reason: string;
      /** @description 提出人 */
      requestedByName: string;
      /**
       * Format: date-time
       * @description 提出时间
       */
      recordedAt: string;
    };
    RuleAnswer: {
      /** @description 规则代码 code of the rule */
      code: string;
      /** @description 规则出处 where the rule stands */
      clause: string;
      /**
       * @description 依据的可靠程度:H 官方文件、M 报刊或门户、D 系统自定
       * @enum {string}
       */
      confidence?: 'H' | 'M' | 'D';
      /** @description 对本例的说明 what it says of this case */
      text: components['schemas']['WordsAnswer'];
    };
    EligibilityAnswer: {
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /** @description 编制类型 */
      track: string;
      /** @description 职务 */
      duty: string;
      /** @description 是否骨干教师 */
      backbone: boolean;
      /** @description 到学年开始时在本校年数 */
      yearsAtSchool: number;
      /** @description 是否应交流 */
      eligible: boolean;
      /** @description 排除本人的规则 */
      rule?: components['schemas']['RuleAnswer'];
      /** @description 全部理由 */
      grounds: components['schemas']['RuleAnswer'][];
    };
    SchoolEligibilityAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 应交流人数 */
      eligible: number;
      /** @description 教职工人数 */
      staff: number;
      /** @description 逐人结论 */
      teachers: components['schemas']['EligibilityAnswer'][];
    };
    ScheduleStepAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'draft' | 'planned' | 'published';
      /** @description 名额合计 */
      seats: number;
      /** @description 安排人数 */
      assigned: number;
      /** @description 其中已公布 */
      published: number;
      /**
       * Format: uuid
       * @description 本次修订
       */
      revisionId?: string;
    };
    PlaceAnswer: {
      /** @description 学校代码;空缺表示留在原校 */
      toSchool?: string;
      /** @description 积分;留在原校为 0 */
      cost: number;
      /** @description 名额的分值;留在原校为 0 */
      seatValue: number;
    };
    ExtraCostStepAnswer: {
      /**
       * Format: uuid
       * @description 人员编号;空缺表示同校各学科共用的名额
       */
      personId?: string;
      /** @description 姓名;学校账号只见本校人员 */
      name?: string;
      /** @description 现在 */
      from: components['schemas']['PlaceAnswer'];
      /** @description 改为 */
      to: components['schemas']['PlaceAnswer'];
      /** @description 改为(积分 − 分值)减去现在(积分 − 分值) */
      change: number;
    };
    RunnerUpAnswer: {
      /** @description 次优学校;空缺表示留在原校 */
      toSchool?: string;
      /** @description 改为次优须多付出的积分(全县合计) */
      extraCost: number;
      /** @description 逐人的变化,合计为多付出的积分 */
      steps: components['schemas']['ExtraCostStepAnswer'][];
    };
    CardOptionAnswer: {
      /** @description 学校代码 */
      toSchool: string;
      /** @description 积分及其构成 */
      cost: components['schemas']['MoveCostAnswer'];
      /** @description 运算所用的积分 */
      points: number;
      /** @description 满足一个申请名额的分值 */
      seatValue: number;
      /** @description 名额的影子价格 */
      seatPrice: number;
      /** @description 改去此校须多付出的积分(全县合计);空缺表示规则不允许 */
      extraCost?: number;
      /** @description 逐人的变化,合计为多付出的积分 */
      steps: components['schemas']['ExtraCostStepAnswer'][];
    };
    TeacherCardAnswer: {
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 已安排、留在原校、不参加本次交流
       * @enum {string}
       */
      outcome: 'assigned' | 'stays' | 'not-standing';
      /** @description 结论 */
      text: components['schemas']['WordsAnswer'];
      /** @description 安排 */
      assignment?: components['schemas']['AssignmentAnswer'];
      /** @description 次优选择 */
      runnerUp?: components['schemas']['RunnerUpAnswer'];
      /** @description 起决定作用的规则 */
      bindingRule?: components['schemas']['RuleAnswer'];
      /** @description 原校可交流人数的影子价格 */
      givingPrice?: number;
      /** @description 可去的学校 */
      options: components['schemas']['CardOptionAnswer'][];
      /** @description 积分公式 */
      costFormula: components['schemas']['WordsAnswer'];
      /**
       * Format: uuid
       * @description 所依据的运算
       */
      runId?: string;
      /** @description 运算的地址 */
      runLink?: string;
    };
    CauseAnswer: {
      /**
       * @description 原因种类
       * @enum {string}
       */
      kind:
        | 'transfer'
        | 'import'
        | 'entitlement'
        | 'request'
        | 'manual'
        | 'hold'
        | 'release'
        | 'cohort'
        | 'exit'
        | 'correction'
        | 'freeze'
        | 'unfreeze'
        | 'closure'
        | 'loan';
      /**
       * Format: uuid
       * @description 调整、导入、申请等的编号
       */
      id: string;
      /**
       * Format: uuid
       * @description 事件编号
       */
      eventId?: string;
      /** @description 说明(记载时的原文) */
      text: string;
      /** @description 原因,可接在“因为”之后 what follows “because of” */
      words: components['schemas']['WordsAnswer'];
      /** @description 文号 */
      documentNumber?: string;
      /** @description 备案同意人 */
      decidedByName?: string;
      /** @description 备案同意时间 */
      decidedAt?: string;
      /** @description 原因的地址 */
      link?: string;
    };
    RevisionSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 第几次修订 */
      number: number;
      /** @description 原因 */
      cause: components['schemas']['CauseAnswer'];
      /** @description 新增 */
      added: number;
      /** @description 取消 */
      removed: number;
      /** @description 保留(所涉学段) */
      kept: number;
      /**
       * Format: date-time
       * @description 修订时间
       */
      recordedAt: string;
      /** @description 地址 */
      link: string;
    };
    SupplyChangeAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 之后的算式 */
      text?: components['schemas']['WordsAnswer'];
      /** @description 原可交流人数 */
      givesBefore: number;
      /** @description 现可交流人数 */
      givesAfter: number;
    };
    DemandChangeAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 之后的算式 */
      text?: components['schemas']['WordsAnswer'];
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /** @description 原申请人数 */
      requestedBefore: number;
      /** @description 现申请人数 */
      requestedAfter: number;
      /** @description 原名额 */
      seatsBefore: number;
      /** @description 现名额 */
      seatsAfter: number;
      /** @description 原接收空间(各学科合计) */
      headroomBefore: number;
      /** @description 现接收空间(各学科合计) */
      headroomAfter: number;
    };
    AssignmentChangeAnswer: {
      /**
       * @description 新增、取消、保留
       * @enum {string}
       */
      change: 'added' | 'removed' | 'kept';
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /** @description 原校 */
      fromSchool: string;
      /** @description 交流到 */
      toSchool: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 学科
       * @enum {string}
       */
      subject:
        | 'chinese'
        | 'mathematics'
        | 'english'
        | 'politics'
        | 'history'
        | 'geography'
        | 'physics'
        | 'chemistry'
        | 'biology'
        | 'science'
        | 'music'
        | 'pe'
        | 'art'
        | 'it'
        | 'labour'
        | 'psychology'
        | 'preschool'
        | 'childcare'
        | 'vocational'
        | 'special-education'
        | 'administration';
      /**
       * @description 编制类型
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * @description 修订时的状态
       * @enum {string}
       */
      state: 'drafted' | 'published';
      /** @description 积分 */
      cost: number;
      /** @description 使其取消的规则 */
      rule?: components['schemas']['RuleAnswer'];
    };
    RevisionAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 第几次修订 */
      number: number;
      /** @description 原因 */
      cause: components['schemas']['CauseAnswer'];
      /** @description 新增 */
      added: number;
      /** @description 取消 */
      removed: number;
      /** @description 保留(所涉学段) */
      kept: number;
      /**
       * Format: date-time
       * @description 修订时间
       */
      recordedAt: string;
      /** @description 地址 */
      link: string;
      /** @description 可交流人数的变化 */
      supply: components['schemas']['SupplyChangeAnswer'][];
      /** @description 名额的变化 */
      demand: components['schemas']['DemandChangeAnswer'][];
      /** @description 安排的变化 */
      assignments: components['schemas']['AssignmentChangeAnswer'][];
    };
    ChangesAnswer: {
      /**
       * Format: uuid
       * @description 原因的编号
       */
      causeId: string;
      /** @description 因此作出的修订 */
      revisions: components['schemas']['RevisionAnswer'][];
    };
    PlanningDocument: Record<string, never>;
    RunAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 学段 */
      stage: string;
      /** @description 编制类型 */
      track: string;
      /** @description 输入的散列值 */
      problemHash: string;
      /** @description 全部输入 */
      problem: components['schemas']['PlanningDocument'];
      /** @description 结果与影子价格 */
      solution: components['schemas']['PlanningDocument'];
      /** @description 原因 */
      cause: components['schemas']['CauseAnswer'];
      /**
       * Format: date-time
       * @description 运算时间
       */
      recordedAt: string;
      /** @description 重算并核对的地址 */
      replayLink: string;
    };
    ReplayAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 保存的散列值 */
      problemHash: string;
      /** @description 由保存的输入重新算得的散列值 */
      replayedHash: string;
      /** @description 输入与结果是否逐字相同 */
      identical: boolean;
    };
    ProjectedPostsAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 核定编制数 */
      authorised: number;
      /** @description 实有人数(含超编) */
      occupied: number;
      /** @description 预留 */
      reserved: number;
      /** @description 空编 */
      vacant: number;
      /** @description 应核编制 */
      entitled?: number;
      /** @description 所知的台账版本 */
      version: number;
    };
    PostsProjectionAnswer: {
      /** @description 本服务所知的各校编制 */
      posts: components['schemas']['ProjectedPostsAnswer'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Events_lag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventLagAnswer'];
        };
      };
    };
  };
  Events_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterAnswer'][];
        };
      };
    };
  };
  Events_replay: {
    parameters: {
      query?: {
        /** @description run everything and change nothing */
        dryRun?: boolean;
      };
      header: {
        /** @description 8–100 characters; the same key again gets the first answer again */
        'Idempotency-Key': string;
      };
      path: {
        /** @description 编号 id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterReplayed'];
        };
      };
    };
  };
  Schedules_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleSummaryAnswer'][];
        };
      };
    };
  };
  Schedules_create: {
    parameters: {
      query?: {
        /** @description run everything and change nothing */
        dryRun?: boolean;
      };
      header: {
        /** @description 8–100 characters; the same key again gets the first answer again */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateScheduleRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleSummaryAnswer'];
        };
      };
    };
  };
  Schedules_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleAnswer'];
        };
      };
    };
  };
  Schedules_requests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeacherRequestAnswer'][];
        };
      };
    };
  };
  Schedules_request: {
    parameters: {
      query?: {
        /** @description run everything and change nothing */
        dryRun?: boolean;
      };
      header: {
        /** @description 8–100 characters; the same key again gets the first answer again */
        'Idempotency-Key': string;
      };
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestTeachersRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeacherRequestRecordedAnswer'];
        };
      };
    };
  };
  Schedules_eligibility: {
    parameters: {
      query: {
        /** @description 学校代码 */
        schoolCode: string;
      };
      header?: never;
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchoolEligibilityAnswer'];
        };
      };
    };
  };
  Schedules_plan: {
    parameters: {
      query?: {
        /** @description run everything and change nothing */
        dryRun?: boolean;
      };
      header: {
        /** @description 8–100 characters; the same key again gets the first answer again */
        'Idempotency-Key': string;
      };
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleStepAnswer'];
        };
      };
    };
  };
  Schedules_publish: {
    parameters: {
      query?: {
        /** @description run everything and change nothing */
        dryRun?: boolean;
      };
      header: {
        /** @description 8–100 characters; the same key again gets the first answer again */
        'Idempotency-Key': string;
      };
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduleStepAnswer'];
        };
      };
    };
  };
  Schedules_card: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 学年 */
        year: number;
        /** @description 人员编号 */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeacherCardAnswer'];
        };
      };
    };
  };
  Schedules_revisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度或学年 year */
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionSummaryAnswer'][];
        };
      };
    };
  };
  Revisions_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 编号 id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionAnswer'];
        };
      };
    };
  };
  Revisions_changes: {
    parameters: {
      query: {
        /** @description 原因(如编制调整)的编号 */
        causeId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangesAnswer'];
        };
      };
    };
  };
  Runs_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 编号 id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunAnswer'];
        };
      };
    };
  };
  Runs_replay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 编号 id */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayAnswer'];
        };
      };
    };
  };
  PostsProjection_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostsProjectionAnswer'];
        };
      };
    };
  };
}
