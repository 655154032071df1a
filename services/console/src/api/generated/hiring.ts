// Generated from docs/api/hiring.json by `npm run client`.
export interface paths {
  '/api/hiring/events/lag': {
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
  '/api/hiring/events/dead-letters': {
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
  '/api/hiring/events/dead-letters/{id}/replay': {
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
  '/api/hiring/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Plans_list'];
    put?: never;
    post: operations['Plans_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/plans/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Plans_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/plans/{year}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Plans_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/plans/{year}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Plans_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/plans/{year}/lines/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Plans_line'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/plans/{year}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Plans_revisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Changes_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hiring/posts-projection': {
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
    PlanTotalsAnswer: {
      /** @description 行数 */
      lines: number;
      /** @description 申报合计 */
      requested: number;
      /** @description 计划合计 */
      planned: number;
      /** @description 核减合计 */
      cut: number;
    };
    LinkAnswer: {
      /**
       * @description 指向什么 what it leads to
       * @example movement
       */
      name: string;
      /** @description 可直接 GET 的路径 */
      href: string;
    };
    PlanSummaryAnswer: {
      /** @description 年度 */
      year: number;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'open' | 'closed';
      /** @description 建立人 */
      openedByName: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      openedAt: string;
      /** @description 关闭人 */
      closedByName?: string;
      /**
       * Format: date-time
       * @description 关闭时间
       */
      closedAt?: string;
      /** @description 关闭原因 */
      closeReason?: string;
      /** @description 合计 */
      totals: components['schemas']['PlanTotalsAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
    };
    StatedPartRequest: {
      /**
       * @description 分项
       * @example 第一年
       */
      name: string;
      /** @description 数量 */
      count: number;
    };
    StatedFigureRequest: {
      /** @description 文号 */
      documentNumber: string;
      /**
       * @description 指标
       * @example 教师招聘
       */
      name: string;
      /** @description 文件所列总数 */
      total: number;
      /** @description 文件所列分项 */
      parts: components['schemas']['StatedPartRequest'][];
    };
    OpenPlanRequest: {
      /**
       * @description 年度
       * @example 2027
       */
      year: number;
      /** @description 文件所列数字,分项不符的予以标记 */
      statedFigures?: components['schemas']['StatedFigureRequest'][];
    };
    StatedPartAnswer: {
      /** @description 分项 */
      name: string;
      /** @description 数量 */
      count: number;
    };
    FlagWordsAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description in English */
      en: string;
    };
    StatedFigureAnswer: {
      /** @description 文号 */
      documentNumber: string;
      /** @description 指标 */
      name: string;
      /** @description 文件所列总数 */
      total: number;
      /** @description 文件所列分项 */
      parts: components['schemas']['StatedPartAnswer'][];
      /** @description 分项之和 */
      partsTotal: number;
      /** @description 总数与分项不符的标记 */
      flag?: components['schemas']['FlagWordsAnswer'];
    };
    LedgerPostsAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 轨道:编制、控制数、员额
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 核定编制数 */
      authorised: number;
      /** @description 实有人数 */
      occupied: number;
      /** @description 已预留 */
      reserved: number;
      /** @description 空编数(余额) */
      vacant: number;
      /** @description 按标准应配数 */
      entitled?: number;
      /** @description 台账版本 */
      version: number;
      /** @description 决定余额的台账分录 */
      entryIds: string[];
      /**
       * Format: uuid
       * @description 该分录所属的变动
       */
      movementId?: string;
      /** @description 台账中的出处 */
      links: components['schemas']['LinkAnswer'][];
    };
    LimitAnswer: {
      /**
       * @description 受哪一项限制
       * @enum {string}
       */
      boundBy: 'vacant' | 'authorised' | 'entitled' | 'school-closed' | 'nothing-recorded';
      /** @description 所依据的台账 */
      ledger?: components['schemas']['LedgerPostsAnswer'];
    };
    WhyAnswer: {
      /** @description 中文说明 */
      zh: string;
      /** @description in English */
      en: string;
      /** @description 算式 */
      arithmetic: string;
      /** @description 规则版本 */
      ruleVersion: string;
      /** @description 规则出处 */
      source: string;
    };
    LineAnswer: {
      /**
       * Format: uuid
       * @description 计划行编号
       */
      id: string;
      /** @description 年度 */
      year: number;
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName?: string;
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
      /** @description 紧缺学科 */
      shortageSubject: boolean;
      /**
       * @description 渠道
       * @enum {string}
       */
      channel:
        | 'open-recruitment'
        | 'special-post'
        | 'publicly-funded-graduate'
        | 'targeted-training'
        | 'headcount-scheme'
        | 'talent-introduction'
        | 'transfer-in'
        | 'silver-age'
        | 'substitute';
      /** @description 渠道名称 */
      channelName: string;
      /**
       * @description 占用的轨道;不占编的渠道没有
       * @enum {string}
       */
      track?: 'quota' | 'control' | 'headcount';
      /** @description 申报数 */
      requested: number;
      /** @description 该校该学段该轨道可用编制 */
      headroom?: number;
      /** @description 排在前面的各行已占 */
      takenBefore: number;
      /** @description 计划数 */
      planned: number;
      /** @description 核减数 */
      cut: number;
      /** @description 申报理由 */
      reason: string;
      /** @description 申报人 */
      requestedByName: string;
      /**
       * Format: date-time
       * @description 申报时间
       */
      requestedAt: string;
      /** @description 受什么限制 */
      limitedBy?: components['schemas']['LimitAnswer'];
      /** @description 为什么 */
      why: components['schemas']['WhyAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
    };
    HeadroomAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName?: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 轨道
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 可用编制 */
      headroom: number;
      /** @description 各未关闭年度计划已安排 */
      planned: number;
      /** @description 尚可安排 */
      left: number;
      /** @description 受什么限制 */
      limitedBy: components['schemas']['LimitAnswer'];
    };
    PlanAnswer: {
      /** @description 年度 */
      year: number;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'open' | 'closed';
      /** @description 建立人 */
      openedByName: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      openedAt: string;
      /** @description 关闭人 */
      closedByName?: string;
      /**
       * Format: date-time
       * @description 关闭时间
       */
      closedAt?: string;
      /** @description 关闭原因 */
      closeReason?: string;
      /** @description 合计 */
      totals: components['schemas']['PlanTotalsAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
      /** @description 文件所列数字及核对 */
      statedFigures: components['schemas']['StatedFigureAnswer'][];
      /** @description 计划行 */
      lines: components['schemas']['LineAnswer'][];
      /** @description 各校可用编制(当前台账) */
      headroom: components['schemas']['HeadroomAnswer'][];
    };
    LineRequest: {
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
       * @description 渠道
       * @enum {string}
       */
      channel:
        | 'open-recruitment'
        | 'special-post'
        | 'publicly-funded-graduate'
        | 'targeted-training'
        | 'headcount-scheme'
        | 'talent-introduction'
        | 'transfer-in'
        | 'silver-age'
        | 'substitute';
      /** @description 申报数;0 为撤回 */
      requested: number;
    };
    RequestLinesRequest: {
      /** @description 申报理由 */
      reason: string;
      /** @description 申报的行 */
      lines: components['schemas']['LineRequest'][];
    };
    WordsAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description in English */
      en: string;
    };
    CauseAnswer: {
      /**
       * @description 原因类别
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
       * @description 调整、导入、申报等的编号
       */
      id: string;
      /**
       * Format: uuid
       * @description 事件编号
       */
      eventId?: string;
      /** @description 原因(记载时的原文) */
      text: string;
      /** @description 原因,可接在“因为”之后 what follows “because of” */
      words: components['schemas']['WordsAnswer'];
      /** @description 文号 */
      documentNumber?: string;
      /** @description 备案同意人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 备案同意时间
       */
      decidedAt?: string;
      /** @description 原因的出处 */
      links: components['schemas']['LinkAnswer'][];
    };
    LineFiguresAnswer: {
      /** @description 申报数 */
      requested: number;
      /** @description 可用编制 */
      headroom?: number;
      /** @description 排在前面的各行已占 */
      takenBefore: number;
      /** @description 计划数 */
      planned: number;
      /** @description 受什么限制 */
      limitedBy?: components['schemas']['LimitAnswer'];
    };
    RevisedLineAnswer: {
      /**
       * Format: uuid
       * @description 计划行编号
       */
      lineId: string;
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
       * @description 渠道
       * @enum {string}
       */
      channel:
        | 'open-recruitment'
        | 'special-post'
        | 'publicly-funded-graduate'
        | 'targeted-training'
        | 'headcount-scheme'
        | 'talent-introduction'
        | 'transfer-in'
        | 'silver-age'
        | 'substitute';
      /** @description 修订前;新增的行没有 */
      before?: components['schemas']['LineFiguresAnswer'];
      /** @description 修订后 */
      after: components['schemas']['LineFiguresAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
    };
    RevisionAnswer: {
      /**
       * Format: uuid
       * @description 修订编号
       */
      id: string;
      /** @description 年度 */
      year: number;
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName?: string;
      /** @description 因为什么 */
      cause: components['schemas']['CauseAnswer'];
      /**
       * Format: date-time
       * @description 记录时间
       */
      recordedAt: string;
      /** @description 修订前后 */
      lines: components['schemas']['RevisedLineAnswer'][];
    };
    RequestAnswer: {
      /**
       * Format: uuid
       * @description 申报编号
       */
      requestId: string;
      /** @description 申报的计划行 */
      lines: components['schemas']['LineAnswer'][];
      /** @description 由此产生的修订 */
      revisions: components['schemas']['RevisionAnswer'][];
    };
    ClosePlanRequest: {
      /** @description 关闭原因 */
      reason: string;
    };
    LineWithRevisionsAnswer: {
      /**
       * Format: uuid
       * @description 计划行编号
       */
      id: string;
      /** @description 年度 */
      year: number;
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName?: string;
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
      /** @description 紧缺学科 */
      shortageSubject: boolean;
      /**
       * @description 渠道
       * @enum {string}
       */
      channel:
        | 'open-recruitment'
        | 'special-post'
        | 'publicly-funded-graduate'
        | 'targeted-training'
        | 'headcount-scheme'
        | 'talent-introduction'
        | 'transfer-in'
        | 'silver-age'
        | 'substitute';
      /** @description 渠道名称 */
      channelName: string;
      /**
       * @description 占用的轨道;不占编的渠道没有
       * @enum {string}
       */
      track?: 'quota' | 'control' | 'headcount';
      /** @description 申报数 */
      requested: number;
      /** @description 该校该学段该轨道可用编制 */
      headroom?: number;
      /** @description 排在前面的各行已占 */
      takenBefore: number;
      /** @description 计划数 */
      planned: number;
      /** @description 核减数 */
      cut: number;
      /** @description 申报理由 */
      reason: string;
      /** @description 申报人 */
      requestedByName: string;
      /**
       * Format: date-time
       * @description 申报时间
       */
      requestedAt: string;
      /** @description 受什么限制 */
      limitedBy?: components['schemas']['LimitAnswer'];
      /** @description 为什么 */
      why: components['schemas']['WhyAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
      /** @description 该行的历次修订,最新在前 */
      revisions: components['schemas']['RevisionAnswer'][];
    };
    ChangesAnswer: {
      /**
       * Format: uuid
       * @description 原因编号,如编制调整编号
       */
      causeId: string;
      /** @description 由此产生的全部修订 */
      revisions: components['schemas']['RevisionAnswer'][];
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
  Plans_list: {
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
          'application/json': components['schemas']['PlanSummaryAnswer'][];
        };
      };
    };
  };
  Plans_open: {
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
        'application/json': components['schemas']['OpenPlanRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanAnswer'];
        };
      };
    };
  };
  Plans_get: {
    parameters: {
      query?: {
        /** @description 学校代码;学校账号只能是本校 */
        schoolCode?: string;
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
          'application/json': components['schemas']['PlanAnswer'];
        };
      };
    };
  };
  Plans_request: {
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
        'application/json': components['schemas']['RequestLinesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestAnswer'];
        };
      };
    };
  };
  Plans_close: {
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
        'application/json': components['schemas']['ClosePlanRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanAnswer'];
        };
      };
    };
  };
  Plans_line: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 年度 */
        year: number;
        /** @description 计划行编号 */
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
          'application/json': components['schemas']['LineWithRevisionsAnswer'];
        };
      };
    };
  };
  Plans_revisions: {
    parameters: {
      query?: {
        /** @description 学校代码;学校账号只能是本校 */
        schoolCode?: string;
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
          'application/json': components['schemas']['RevisionAnswer'][];
        };
      };
    };
  };
  Changes_list: {
    parameters: {
      query: {
        /** @description 原因编号,如编制调整编号 */
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
