// Generated from docs/api/special-post.json by `npm run client`.
export interface paths {
  '/api/special-post/events/lag': {
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
  '/api/special-post/events/dead-letters': {
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
  '/api/special-post/events/dead-letters/{id}/replay': {
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
  '/api/special-post/cohorts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Cohorts_list'];
    put?: never;
    post: operations['Cohorts_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/cohorts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Cohorts_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Coverage_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/coverage/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Coverage_checks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Coverage_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/stay-rate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StayRate_get'];
    put?: never;
    post: operations['StayRate_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/special-post/posts-projection': {
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
    WordsAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description in English */
      en: string;
    };
    CohortLineAnswer: {
      /**
       * Format: uuid
       * @description 岗位行编号
       */
      id: string;
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName: string;
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
      /** @description 岗位数 */
      count: number;
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
    CohortAnswer: {
      /**
       * Format: uuid
       * @description 编号
       */
      id: string;
      /** @description 招聘年度 */
      year: number;
      /** @description 文号 */
      documentNumber: string;
      /** @description 批复岗位数 */
      approvedCount?: number;
      /** @description 分校分科之和 */
      partsTotal?: number;
      /** @description 批复数与分项不符的标记 */
      flag?: components['schemas']['WordsAnswer'];
      /** @description 服务期满年度 */
      dueYear: number;
      /**
       * Format: date
       * @description 服务期满日
       */
      dueOn: string;
      /**
       * @description 服务期内或已期满
       * @enum {string}
       */
      state: 'in-service' | 'fallen-due';
      /** @description 录入人 */
      recordedByName: string;
      /**
       * Format: date-time
       * @description 录入时间
       */
      recordedAt: string;
      /** @description 定校定岗 */
      lines: components['schemas']['CohortLineAnswer'][];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
    };
    CohortPartRequest: {
      /** @description 学校代码(乡镇及以下) */
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
      /** @description 岗位数 */
      count: number;
    };
    RecordCohortRequest: {
      /**
       * @description 招聘年度,当年 9 月 1 日上岗
       * @example 2026
       */
      year: number;
      /** @description 批复岗位数 */
      approvedCount: number;
      /** @description 文号 */
      documentNumber: string;
      /** @description 分校分科岗位;与批复数不符的予以标记 */
      parts: components['schemas']['CohortPartRequest'][];
    };
    StayRateAnswer: {
      /** @description 分子 */
      numerator: number;
      /** @description 分母 */
      denominator: number;
      /** @description 来源;D 为自行推算 */
      source: string;
      /** @description 依据或理由 */
      reason: string;
      /**
       * Format: uuid
       * @description 参数编号;默认值没有
       */
      id?: string;
      /** @description 修改人 */
      changedByName?: string;
      /**
       * Format: date-time
       * @description 修改时间
       */
      changedAt?: string;
    };
    CoverageTotalsAnswer: {
      /** @description 需编合计 */
      needed: number;
      /** @description 可保障合计 */
      covered: number;
      /** @description 缺口合计 */
      shortfall: number;
      /** @description 预警行数 */
      warnings: number;
    };
    LedgerPostsAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 核定编制数 */
      authorised: number;
      /** @description 实有人数 */
      occupied: number;
      /** @description 已预留 */
      reserved: number;
      /** @description 空编数(余额) */
      vacant: number;
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
    CoverageWhyAnswer: {
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
    CoverageLineAnswer: {
      /** @description 需编数 */
      needed: number;
      /** @description 现空编数 */
      vacantNow: number;
      /** @description 期满前退休人数 */
      retirements: number;
      /** @description 超编人数,其离开不腾空编 */
      overQuota: number;
      /** @description 届时预计空编 */
      expected: number;
      /** @description 先期满及优先学科所需 */
      earlierClaims: number;
      /** @description 可保障 */
      covered: number;
      /** @description 缺口 */
      shortfall: number;
      /** @description 现空编所依据的台账 */
      ledger?: components['schemas']['LedgerPostsAnswer'];
      /**
       * Format: uuid
       * @description 岗位行编号
       */
      lineId: string;
      /** @description 招聘年度 */
      cohortYear: number;
      /** @description 服务期满年度 */
      dueYear: number;
      /**
       * Format: date
       * @description 服务期满日
       */
      dueOn: string;
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
      /** @description 岗位数 */
      count: number;
      /**
       * @description 已保障、预见缺口、预警
       * @enum {string}
       */
      state: 'covered' | 'foreseen' | 'warning';
      /**
       * Format: date
       * @description 缺口自此日起预警(期满前两年)
       */
      warnsFrom: string;
      /** @description 为什么 */
      why: components['schemas']['CoverageWhyAnswer'];
      /** @description 相关路径 */
      links: components['schemas']['LinkAnswer'][];
    };
    CoverageAnswer: {
      /**
       * Format: date
       * @description 按此日判断
       */
      today: string;
      /** @description 留任率参数 */
      stayRate: components['schemas']['StayRateAnswer'];
      /** @description 合计 */
      totals: components['schemas']['CoverageTotalsAnswer'];
      /** @description 服务期内各行,先期满者在前,音体美在前 */
      lines: components['schemas']['CoverageLineAnswer'][];
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
       * @description 调整、导入、特岗计划等的编号
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
    CoverageFiguresAnswer: {
      /** @description 需编数 */
      needed: number;
      /** @description 现空编数 */
      vacantNow: number;
      /** @description 期满前退休人数 */
      retirements: number;
      /** @description 超编人数,其离开不腾空编 */
      overQuota: number;
      /** @description 届时预计空编 */
      expected: number;
      /** @description 先期满及优先学科所需 */
      earlierClaims: number;
      /** @description 可保障 */
      covered: number;
      /** @description 缺口 */
      shortfall: number;
      /** @description 现空编所依据的台账 */
      ledger?: components['schemas']['LedgerPostsAnswer'];
    };
    CheckedLineAnswer: {
      /**
       * Format: uuid
       * @description 岗位行编号
       */
      lineId: string;
      /** @description 招聘年度 */
      cohortYear: number;
      /** @description 服务期满年度 */
      dueYear: number;
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
      /** @description 此前;首次核对的没有 */
      before?: components['schemas']['CoverageFiguresAnswer'];
      /** @description 此后 */
      after: components['schemas']['CoverageFiguresAnswer'];
    };
    CheckAnswer: {
      /**
       * Format: uuid
       * @description 核对编号
       */
      id: string;
      /** @description 因为什么 */
      cause: components['schemas']['CauseAnswer'];
      /**
       * Format: date-time
       * @description 记录时间
       */
      recordedAt: string;
      /** @description 前后对照 */
      lines: components['schemas']['CheckedLineAnswer'][];
    };
    ChangesAnswer: {
      /**
       * Format: uuid
       * @description 原因编号,如编制调整编号
       */
      causeId: string;
      /** @description 由此产生的全部变化 */
      checks: components['schemas']['CheckAnswer'][];
    };
    ChangeStayRateRequest: {
      /**
       * @description 分子
       * @example 9
       */
      numerator: number;
      /**
       * @description 分母
       * @example 10
       */
      denominator: number;
      /** @description 来源,如文号、往年统计 */
      source: string;
      /** @description 理由 */
      reason: string;
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
  Cohorts_list: {
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
          'application/json': components['schemas']['CohortAnswer'][];
        };
      };
    };
  };
  Cohorts_record: {
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
        'application/json': components['schemas']['RecordCohortRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CohortAnswer'];
        };
      };
    };
  };
  Cohorts_get: {
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
          'application/json': components['schemas']['CohortAnswer'];
        };
      };
    };
  };
  Coverage_get: {
    parameters: {
      query?: {
        /** @description 学校代码;学校账号只能是本校 */
        schoolCode?: string;
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
          'application/json': components['schemas']['CoverageAnswer'];
        };
      };
    };
  };
  Coverage_checks: {
    parameters: {
      query?: {
        /** @description 学校代码;学校账号只能是本校 */
        schoolCode?: string;
        /** @description 招聘年度 */
        cohortYear?: number;
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
          'application/json': components['schemas']['CheckAnswer'][];
        };
      };
    };
  };
  Coverage_changes: {
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
  StayRate_get: {
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
          'application/json': components['schemas']['StayRateAnswer'];
        };
      };
    };
  };
  StayRate_change: {
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
        'application/json': components['schemas']['ChangeStayRateRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StayRateAnswer'];
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
