// Generated from docs/api/quota.json by `npm run client`.
export interface paths {
  '/api/quota/events/lag': {
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
  '/api/quota/events/dead-letters': {
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
  '/api/quota/events/dead-letters/{id}/replay': {
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
  '/api/quota/standards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Standards_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standards/parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Standards_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/entitlements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Entitlements_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/entitlements/{schoolCode}/{stage}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Entitlements_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/adjustment-basis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AdjustmentBasis_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Registrations_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Holds_place'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/holds/lapse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Holds_lapse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/holds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Holds_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/holds/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Holds_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/transfers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Transfers_list'];
    put?: never;
    post: operations['Transfers_transfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/transfers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Transfers_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_accounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/accounts/{id}/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_movements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/movements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_movement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/{schoolCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_statement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/ledger/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Ledger_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Loans_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loans/post-due': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_postDue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Loans_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/pool-cards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Loans_cards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loan-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loan-changes/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/loan-changes/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_withdraw'];
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
    StandardRuleView: {
      /** @description 规则 rule */
      id: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 算法类别 kind */
      kind: string;
      /** @description 版本 */
      version: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 条款 */
      clause?: string;
      /** @description 适用地区:CN 或行政区划代码 */
      jurisdiction: string;
      /**
       * Format: date
       * @description 施行日期
       */
      effectiveFrom: string;
      /**
       * Format: date
       * @description 失效日期
       */
      effectiveTo?: string;
      /** @description 来源 */
      source: string;
      /**
       * @description 依据程度:H 官方文本、M 转述、D 推导;M、D 为可调参数,不作政策引用
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /** @description 参数,比例为精确分数 */
      parameters: {
        [key: string]: unknown;
      };
    };
    ParameterView: {
      /**
       * @description 参数
       * @enum {string}
       */
      name:
        | 'rounding'
        | 'classFactor'
        | 'pointMinimum'
        | 'onePerClassBelow'
        | 'stageTracks'
        | 'mayGrowOverQuota'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit';
      /** @description 现行值 */
      value: Record<string, never> | null;
      /**
       * @description 依据程度
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /** @description 来源 */
      source: string;
      /** @description 文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveFrom?: string;
      /** @description 第几次设定 */
      number?: number;
      /** @description 设定人账号 */
      recordedBy?: string;
      /**
       * Format: date-time
       * @description 设定时间
       */
      recordedAt?: string;
    };
    ParameterShapeView: {
      /**
       * @description 参数
       * @enum {string}
       */
      name:
        | 'rounding'
        | 'classFactor'
        | 'pointMinimum'
        | 'onePerClassBelow'
        | 'stageTracks'
        | 'mayGrowOverQuota'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit';
      /**
       * @description 值的形式:选一项、精确分数、整数、是否、每学段选一项
       * @enum {string}
       */
      kind: 'choice' | 'fraction' | 'number' | 'flag' | 'by-stage';
      /** @description 最小值 */
      min?: number;
      /** @description 最大值 */
      max?: number;
      /** @description 可为 null(不适用) */
      mayBeNone?: boolean;
      /** @description 可选项 */
      choices?: string[];
    };
    StandardsView: {
      /** @description 标准的全部版本 */
      rules: components['schemas']['StandardRuleView'][];
      /** @description 县定参数:默认值及每次设定 */
      parameters: components['schemas']['ParameterView'][];
      /** @description 每个参数的值应是什么形式 */
      shapes: components['schemas']['ParameterShapeView'][];
    };
    ParameterBody: {
      /**
       * @description 参数 parameter
       * @enum {string}
       */
      name:
        | 'rounding'
        | 'classFactor'
        | 'pointMinimum'
        | 'onePerClassBelow'
        | 'stageTracks'
        | 'mayGrowOverQuota'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit';
      /** @description 值 value */
      value: Record<string, never> | null;
      /** @description 文号 document number */
      documentNumber: string;
      /**
       * Format: date
       * @description 生效日期 effective from
       */
      effectiveFrom: string;
      /** @description 来源 source */
      source: string;
    };
    TrackTotalView: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 应核合计 */
      entitled: number;
      /** @description 编制总量 */
      approvedTotal?: number;
      /** @description 总量文号 */
      documentNumber?: string;
      /** @description 应核超出总量 */
      excess: number;
      /** @description 各校核定合计 */
      authorised: number;
      /** @description 周转池空编 */
      pool: number;
      /** @description 应核在总量之内 */
      withinTotal: boolean;
    };
    FractionView: {
      /** @description 分子 */
      numerator: number;
      /** @description 分母 */
      denominator: number;
    };
    StageTotalView: {
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 学生数 */
      pupils: number;
      /** @description 班数 */
      classes: number;
      /** @description 精确合计 */
      exact: components['schemas']['FractionView'];
      /** @description 取整后合计 */
      rounded: number;
    };
    TrackPostsView: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 应核编制(本类别) */
      entitled: number;
      /** @description 核定编制数 */
      authorised: number;
      /** @description 实有人数(含超编) */
      occupied: number;
      /** @description 预留 */
      reserved: number;
      /** @description 空编 */
      vacant: number;
      /** @description 超编人数 */
      over: number;
      /** @description 缺编:应核多于核定 */
      underQuota: number;
      /** @description 核定多于应核 */
      aboveStandard: number;
    };
    EntitlementLineView: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 精确值(分数) */
      exact: components['schemas']['FractionView'];
      /** @description 精确值(四位小数,仅供阅读) */
      decimal: string;
      /** @description 取整后的应核编制 */
      rounded: number;
      /** @description 取整方式 */
      rounding: string;
      /** @description 规则 */
      ruleId: string;
      /** @description 规则版本 */
      ruleVersion: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 依据程度 */
      confidence: string;
      /** @description 算式:公式、步骤、输入 */
      explanation: {
        [key: string]: unknown;
      };
      /** @description 幼儿园:每班配备与师幼比两项分别检验 */
      tests?: {
        [key: string]: unknown;
      };
      /** @description 各类别编制 */
      posts: components['schemas']['TrackPostsView'][];
    };
    EntitlementsView: {
      /**
       * Format: uuid
       * @description 核编批次
       */
      setId: string;
      /** @description 同一统计的第几次计算 */
      number: number;
      /**
       * Format: uuid
       * @description 学年初统计
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /** @description 标准版本 */
      ruleVersion: string;
      /**
       * Format: date-time
       * @description 计算时间
       */
      computedAt: string;
      /** @description 对照编制总量 */
      totals: components['schemas']['TrackTotalView'][];
      /** @description 各学段 */
      stageTotals: components['schemas']['StageTotalView'][];
      /** @description 各校各学段 */
      lines: components['schemas']['EntitlementLineView'][];
    };
    EntitlementView: {
      /**
       * Format: uuid
       * @description 核编批次
       */
      setId: string;
      /** @description 同一统计的第几次计算 */
      number: number;
      /**
       * Format: uuid
       * @description 学年初统计
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /** @description 标准版本 */
      ruleVersion: string;
      /**
       * Format: date-time
       * @description 计算时间
       */
      computedAt: string;
      /** @description 核编结果与算式 */
      line: components['schemas']['EntitlementLineView'];
      /** @description 本学段全县合计(取整所依据) */
      stageTotal: components['schemas']['StageTotalView'];
      /** @description 所用规则全文 */
      rule: {
        [key: string]: unknown;
      };
    };
    PoolView: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 周转池可用编制 */
      available: number;
    };
    UnitView: {
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
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 按标准应核编制(本类别) */
      entitled: number;
      /** @description 本学段核编的精确分数 */
      exact: string;
      /** @description 核定编制数 */
      authorised: number;
      /** @description 实有人数(含超编) */
      occupied: number;
      /** @description 预留 */
      reserved: number;
      /** @description 空编 */
      vacant: number;
      /** @description 上一年学生数 */
      pupilsBefore?: number;
      /** @description 本年学生数 */
      pupilsNow: number;
    };
    AdjustmentBasisView: {
      /**
       * Format: uuid
       * @description 学年初统计
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /**
       * Format: uuid
       * @description 上一次统计
       */
      previousCensusId?: string;
      /** @description 标准版本 */
      ruleVersion: string;
      /** @description 周转池 */
      pool: components['schemas']['PoolView'][];
      /** @description 各校 */
      units: components['schemas']['UnitView'][];
    };
    TotalBody: {
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制总量 approved total */
      total: number;
      /** @description 文号 document number */
      documentNumber: string;
      /**
       * Format: date
       * @description 批准日期
       */
      decidedOn: string;
    };
    PostsBody: {
      /** @description 学校代码 school code */
      schoolCode: string;
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 核定编制数 posts approved */
      authorised: number;
      /** @description 实有人数 people on them */
      occupied: number;
    };
    RegistrationBody: {
      /**
       * Format: uuid
       * @description 导入批次 import
       */
      importId: string;
      /** @description 县编制总量 county totals */
      totals: components['schemas']['TotalBody'][];
      /** @description 各校编制 posts of each school, stage and track */
      posts: components['schemas']['PostsBody'][];
    };
    RegistrationAnswerBody: {
      /**
       * Format: uuid
       * @description 导入批次
       */
      importId: string;
      /** @description 产生的编制变动数 */
      movements: number;
    };
    HoldLineBody: {
      /** @description 明细编号 line */
      lineId: string;
      /** @description 调出单位:学校代码或 pool */
      from: string;
      /** @description 调入单位:学校代码或 pool */
      to: string;
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 posts */
      count: number;
    };
    HoldBody: {
      /**
       * Format: uuid
       * @description 预留编号 hold
       */
      holdId: string;
      /**
       * Format: uuid
       * @description 事项编号 case
       */
      caseId: string;
      /**
       * @description 事项类型
       * @enum {string}
       */
      caseKind: 'adjustment' | 'loan';
      /** @description 第几次提交 revision */
      caseRevision: number;
      /** @description 学年 school year */
      schoolYear: number;
      /** @description 事由 reason */
      reason: string;
      /** @description 提出、修改过本事项的账号 */
      contributors: string[];
      /** @description 预留天数 days until it lapses */
      expiresInDays: number;
      /** @description 明细 lines */
      lines: components['schemas']['HoldLineBody'][];
    };
    HoldAnswerBody: {
      /**
       * Format: uuid
       * @description 预留编号
       */
      holdId: string;
      /**
       * Format: date-time
       * @description 到期时间
       */
      expiresAt: string;
      /** @description 预留编制数 */
      posts: number;
    };
    LapseAnswerBody: {
      /** @description 到期退回的预留 */
      holds: string[];
    };
    HeldLineBody: {
      /** @description 明细编号 */
      lineId: string;
      /** @description 调出单位 */
      from: string;
      /** @description 调入单位 */
      to: string;
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
      /** @description 编制数 */
      count: number;
      /**
       * Format: uuid
       * @description 预留变动,可查 /movements/:id
       */
      movementId: string;
    };
    HoldView: {
      /**
       * Format: uuid
       * @description 预留编号
       */
      holdId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /** @description 事项类型 */
      caseKind: string;
      /** @description 第几次提交 */
      caseRevision: number;
      /** @description 学年 */
      schoolYear: number;
      /** @description 事由 */
      reason: string;
      /** @description 提出人账号 */
      proposedBy: string;
      /** @description 提出、修改过的账号:都不得审批 */
      contributors: string[];
      /** @description 所依据的标准版本 */
      ruleVersion: string;
      /**
       * Format: uuid
       * @description 所依据的学年初统计
       */
      censusId?: string;
      /**
       * Format: date-time
       * @description 到期时间
       */
      expiresAt: string;
      /**
       * @description 状态;到期而尚未记账的也为 lapsed
       * @enum {string}
       */
      state: 'live' | 'released' | 'lapsed' | 'transferred';
      /** @description 结束人 */
      endedBy?: string;
      /**
       * Format: date-time
       * @description 结束时间
       */
      endedAt?: string;
      /** @description 结束原因 */
      endedReason?: string;
      /** @description 明细 */
      lines: components['schemas']['HeldLineBody'][];
    };
    ReleaseBody: {
      /** @description 原因 reason */
      reason: string;
    };
    HoldEndBody: {
      /**
       * Format: uuid
       * @description 预留编号
       */
      holdId: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'live' | 'released' | 'lapsed' | 'transferred';
    };
    DecisionBody: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 decided on
       */
      decidedOn: string;
      /** @description 意见 opinion */
      opinion?: string;
      /** @description 扫描件 scan */
      attachmentId?: string;
    };
    InstalmentBody: {
      /**
       * Format: uuid
       * @description 分期编号,由提出方给定
       */
      pendingId: string;
      /**
       * Format: date
       * @description 归还日期
       */
      dueOn: string;
      /** @description 归还编制数 */
      count: number;
    };
    LoanTermsBody: {
      /**
       * Format: uuid
       * @description 借编编号
       */
      loanId: string;
      /** @description 用途 */
      purpose: string;
      /** @description 归还安排:合计等于借出数 */
      instalments: components['schemas']['InstalmentBody'][];
      /** @description 自然减员不足以归还而仍同意的理由 */
      exception?: string;
    };
    TransferBody: {
      /**
       * Format: uuid
       * @description 划转编号 transfer
       */
      transferId: string;
      /**
       * Format: uuid
       * @description 预留编号 hold
       */
      holdId: string;
      /**
       * Format: date
       * @description 生效日期 effective on
       */
      effectiveOn: string;
      /** @description 编办决定 decision of the staffing office */
      decision: components['schemas']['DecisionBody'];
      /** @description 借编的归还安排:仅限借编事项 */
      loan?: components['schemas']['LoanTermsBody'];
    };
    TransferMovementBody: {
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 明细编号 */
      lineId: string;
    };
    TransferAnswerBody: {
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /** @description 审批人账号 */
      decidedBy: string;
      /** @description 审批人 */
      decidedByName: string;
      /**
       * Format: date-time
       * @description 审批时间
       */
      decidedAt: string;
      /** @description 编制变动 */
      movements: components['schemas']['TransferMovementBody'][];
    };
    TransferLineView: {
      /** @description 明细编号 */
      lineId: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 调出单位 */
      from: string;
      /** @description 调入单位 */
      to: string;
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
      /** @description 编制数 */
      count: number;
    };
    TransferView: {
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId: string;
      /**
       * Format: uuid
       * @description 预留编号,可查 /holds/:id
       */
      holdId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /** @description 事项类型 */
      caseKind: string;
      /** @description 学年 */
      schoolYear: number;
      /** @description 事由 */
      reason: string;
      /** @description 提出人账号 */
      proposedBy: string;
      /** @description 审批人账号 */
      decidedBy: string;
      /** @description 审批人 */
      decidedByName: string;
      /**
       * Format: date-time
       * @description 审批时间
       */
      decidedAt: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn: string;
      /** @description 意见 */
      opinion?: string;
      /** @description 扫描件 */
      attachmentId?: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /** @description 所依据的标准版本 */
      ruleVersion: string;
      /**
       * Format: uuid
       * @description 所依据的学年初统计
       */
      censusId?: string;
      /**
       * Format: uuid
       * @description 通知各方的事件
       */
      eventId: string;
      /** @description 明细 */
      lines: components['schemas']['TransferLineView'][];
    };
    AccountView: {
      /**
       * Format: uuid
       * @description 账户,分录见 /accounts/:id/entries
       */
      id: string;
      /** @description 单位:学校代码、pool 周转池、approval 总量对方账户 */
      unit: string;
      /**
       * @description 学段;周转池与总量不分学段,为 any
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'vacant' | 'occupied' | 'reserved' | 'frozen' | 'over' | 'authorised' | 'borrowed' | 'lent';
      /** @description 余额;对方账户为负 */
      balance: number;
      /** @description 版本:分录数;按日期查询时为其时的分录数 */
      version: number;
    };
    EntryView: {
      /**
       * Format: uuid
       * @description 分录
       */
      id: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /**
       * Format: uuid
       * @description 账户
       */
      accountId: string;
      /** @description 数额 */
      amount: number;
      /** @description 变动前余额 */
      balanceBefore: number;
      /** @description 变动后余额 */
      balanceAfter: number;
      /** @description 账户版本 */
      accountVersion: number;
      /** @description 变动类别 */
      kind: string;
      /** @description 事由 */
      reason: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /**
       * Format: date-time
       * @description 记账时间(数据库时钟)
       */
      recordedAt: string;
    };
    AccountEntriesView: {
      /** @description 账户 */
      account: components['schemas']['AccountView'];
      /** @description 分录,由新到旧 */
      entries: components['schemas']['EntryView'][];
      /** @description 还有更早的分录:以最早一条的 accountVersion 作 before 再查 */
      more: boolean;
    };
    MovementFoundView: {
      /**
       * Format: uuid
       * @description 编制变动
       */
      id: string;
      /** @description 台账序号 */
      number: number;
      /** @description 类别 */
      kind: string;
      /** @description 文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /** @description 事由 */
      reason: string;
    };
    MovementEntryView: {
      /**
       * Format: uuid
       * @description 分录
       */
      id: string;
      /** @description 账户(现余额) */
      account: components['schemas']['AccountView'];
      /** @description 数额 */
      amount: number;
      /** @description 变动前余额 */
      balanceBefore: number;
      /** @description 变动后余额 */
      balanceAfter: number;
      /** @description 账户版本 */
      accountVersion: number;
    };
    MovementView: {
      /**
       * Format: uuid
       * @description 编制变动
       */
      id: string;
      /** @description 台账序号 */
      number: number;
      /** @description 类别 */
      kind: string;
      /** @description 明细编号 */
      lineId?: string;
      /** @description 提出人 */
      proposedBy: string;
      /** @description 审批人:账号,或 document:<文号>,或 rule:<规则> */
      approvedBy: string;
      /** @description 规则版本 */
      ruleVersion: string;
      /**
       * Format: uuid
       * @description 学年初统计
       */
      censusId?: string;
      /** @description 文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /**
       * Format: date-time
       * @description 记账时间(数据库时钟)
       */
      recordedAt: string;
      /** @description 事由 */
      reason: string;
      /**
       * @description 起因
       * @enum {string}
       */
      causeKind: 'import' | 'hold' | 'transfer' | 'correction' | 'freeze' | 'loan' | 'exit' | 'school';
      /**
       * Format: uuid
       * @description 起因编号:导入批次、预留(/holds/:id)、划转(/transfers/:id)、借编(/loans/:id)或离编变动(/movements/:id)
       */
      causeId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId?: string;
      /**
       * Format: uuid
       * @description 所冲回的变动
       */
      reverses?: string;
      /**
       * Format: uuid
       * @description 冲回本变动的变动
       */
      reversedBy?: string;
      /** @description 前一变动的哈希 */
      previousHash: string;
      /** @description 本变动的哈希(SHA-256 链) */
      hash: string;
      /** @description 分录:合计为零 */
      entries: components['schemas']['MovementEntryView'][];
    };
    StatementLine: {
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 台账序号 */
      number: number;
      /** @description 类别 */
      kind: string;
      /** @description 学段 */
      stage: string;
      /** @description 编制类别 */
      track: string;
      /** @description 各状态的增减 */
      changes: {
        [key: string]: number;
      };
      /** @description 事由 */
      reason: string;
      /** @description 文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /**
       * Format: date-time
       * @description 记账时间
       */
      recordedAt: string;
    };
    StatementView: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName: string;
      /** @description 各账户余额 */
      accounts: components['schemas']['AccountView'][];
      /** @description 变动,由新到旧 */
      lines: components['schemas']['StatementLine'][];
    };
    DifferenceView: {
      /** @description 被违反的规则 */
      rule: string;
      /** @description 所在 */
      subject: string;
      /** @description 应为 */
      expected: string;
      /** @description 实为 */
      found: string;
    };
    VerificationView: {
      /** @description 台账完好 */
      intact: boolean;
      /** @description 已核对的编制变动数 */
      movements: number;
      /** @description 链尾哈希:可另行抄存,日后比对 */
      chainEnd: string;
      /** @description 差异 */
      differences: components['schemas']['DifferenceView'][];
    };
    PendingView: {
      /**
       * Format: uuid
       * @description 分期编号
       */
      pendingId: string;
      /**
       * Format: date
       * @description 归还日期
       */
      dueOn: string;
      /** @description 应归还 */
      count: number;
      /** @description 已归还 */
      posted: number;
      /**
       * @description 待归还、已归还、已由新的安排取代
       * @enum {string}
       */
      state: 'open' | 'posted' | 'void';
      /**
       * @description 预警:due-60、due-30、due-7 为预,overdue 为超
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
    };
    RepaymentView: {
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /**
       * Format: uuid
       * @description 分期编号
       */
      pendingId: string;
      /** @description 归还编制数 */
      count: number;
      /**
       * @description 到期、离编自动归还、提前归还、收回
       * @enum {string}
       */
      way: 'due' | 'exit' | 'early-return' | 'recall';
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /** @description 文号 */
      documentNumber: string;
    };
    LoanChangeView: {
      /**
       * Format: uuid
       * @description 变更申请编号
       */
      changeId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /**
       * @description 续借、调整分期、提前归还、收回
       * @enum {string}
       */
      kind: 'renewal' | 'instalments' | 'early-return' | 'recall';
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'withdrawn';
      /** @description 事由 */
      reason: string;
      /** @description 文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn?: string;
    };
    LoanView: {
      /**
       * Format: uuid
       * @description 借编编号
       */
      loanId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /**
       * Format: uuid
       * @description 划转编号,可查 /transfers/:id
       */
      transferId: string;
      /**
       * Format: uuid
       * @description 借出的编制变动,可查 /movements/:id
       */
      movementId: string;
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
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 借出编制数 */
      count: number;
      /** @description 尚欠 */
      outstanding: number;
      /** @description 其中逾期 */
      overdue: number;
      /**
       * Format: date
       * @description 起始日期
       */
      startedOn: string;
      /**
       * Format: date
       * @description 到期日期(最后一期)
       */
      dueOn: string;
      /** @description 续借次数 */
      renewals: number;
      /** @description 用途 */
      purpose: string;
      /** @description 自然减员不足而仍同意的理由 */
      exception?: string;
      /** @description 文号 */
      documentNumber: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn: string;
      /**
       * @description 预警:due-60、due-30、due-7 为预,overdue 为超
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
      /** @description 归还安排,含已被取代的 */
      pendings: components['schemas']['PendingView'][];
      /** @description 已归还 */
      repayments: components['schemas']['RepaymentView'][];
      /** @description 变更 */
      changes: components['schemas']['LoanChangeView'][];
    };
    PostedDueBody: {
      /** @description 有到期归还的借编 */
      loans: string[];
    };
    CardAccountView: {
      /**
       * Format: uuid
       * @description 账户,分录见 /accounts/:id/entries
       */
      accountId: string;
      /** @description 单位 */
      unit: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /** @description 状态 */
      state: string;
      /** @description 余额 */
      balance: number;
    };
    CardPendingView: {
      /**
       * Format: uuid
       * @description 分期编号
       */
      pendingId: string;
      /**
       * Format: uuid
       * @description 借编编号,可查 /loans/:id
       */
      loanId: string;
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * Format: date
       * @description 归还日期
       */
      dueOn: string;
      /** @description 尚欠 */
      count: number;
      /**
       * @description 预警:due-60、due-30、due-7 为预,overdue 为超
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
    };
    PoolCardView: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 总数 = 已借出 + 剩余 + 预留或冻结 */
      total: number;
      /** @description 已借出 = Σ 各校借入 */
      lent: number;
      /** @description 剩余 = 周转池空缺 */
      left: number;
      /** @description 周转池预留、冻结 */
      held: number;
      /** @description 本年应收回:本年到期而尚欠的 */
      dueThisYear: number;
      /** @description 逾期 */
      overdue: number;
      /** @description 各数所依据的账户 */
      accounts: components['schemas']['CardAccountView'][];
      /** @description 至本年底到期而尚欠的分期 */
      pendings: components['schemas']['CardPendingView'][];
    };
    PoolCardsView: {
      /** @description 年度 */
      year: number;
      /**
       * Format: date
       * @description 今天(县里的日期)
       */
      today: string;
      /** @description 各类别 */
      tracks: components['schemas']['PoolCardView'][];
    };
    LoanChangeBody: {
      /**
       * Format: uuid
       * @description 变更申请编号
       */
      changeId: string;
      /**
       * Format: uuid
       * @description 借编编号
       */
      loanId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId: string;
      /**
       * @description 续借、调整分期、提前归还、收回
       * @enum {string}
       */
      kind: 'renewal' | 'instalments' | 'early-return' | 'recall';
      /** @description 事由 */
      reason: string;
      /** @description 提出、修改过本事项的账号 */
      contributors: string[];
      /** @description 续借、调整分期:尚欠部分的全部归还安排 */
      instalments?: components['schemas']['InstalmentBody'][];
      /** @description 提前归还、收回:编制数 */
      count?: number;
      /**
       * Format: date
       * @description 收回:期限,不填为当日
       */
      dueOn?: string;
    };
    LoanChangeAnswerBody: {
      /**
       * Format: uuid
       * @description 变更申请编号
       */
      changeId: string;
      /**
       * Format: uuid
       * @description 借编编号
       */
      loanId: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'withdrawn';
      /** @description 审批人账号 */
      decidedBy?: string;
      /** @description 审批人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 审批时间
       */
      decidedAt?: string;
    };
    LoanConsentBody: {
      /** @description 编办决定 decision of the staffing office */
      decision: components['schemas']['DecisionBody'];
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
  Standards_list: {
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
          'application/json': components['schemas']['StandardsView'];
        };
      };
    };
  };
  Standards_set: {
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
        'application/json': components['schemas']['ParameterBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParameterView'];
        };
      };
    };
  };
  Entitlements_list: {
    parameters: {
      query?: {
        /** @description 学年初统计,默认为现行 */
        censusId?: string;
        /** @description 学校代码 */
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
          'application/json': components['schemas']['EntitlementsView'];
        };
      };
    };
  };
  Entitlements_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 学校代码 */
        schoolCode: string;
        /** @description 学段 */
        stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
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
          'application/json': components['schemas']['EntitlementView'];
        };
      };
    };
  };
  AdjustmentBasis_show: {
    parameters: {
      query: {
        /** @description 年度或学年 year */
        year: number;
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
          'application/json': components['schemas']['AdjustmentBasisView'];
        };
      };
    };
  };
  Registrations_register: {
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
        'application/json': components['schemas']['RegistrationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationAnswerBody'];
        };
      };
    };
  };
  Holds_place: {
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
        'application/json': components['schemas']['HoldBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldAnswerBody'];
        };
      };
    };
  };
  Holds_lapse: {
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
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LapseAnswerBody'];
        };
      };
    };
  };
  Holds_show: {
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
          'application/json': components['schemas']['HoldView'];
        };
      };
    };
  };
  Holds_release: {
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
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HoldEndBody'];
        };
      };
    };
  };
  Transfers_list: {
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
          'application/json': components['schemas']['TransferView'][];
        };
      };
    };
  };
  Transfers_transfer: {
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
        'application/json': components['schemas']['TransferBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferAnswerBody'];
        };
      };
    };
  };
  Transfers_show: {
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
          'application/json': components['schemas']['TransferView'];
        };
      };
    };
  };
  Ledger_accounts: {
    parameters: {
      query?: {
        /** @description 单位:学校代码、pool、approval */
        unit?: string;
        /** @description 截至此日生效 */
        asOf?: string;
        /** @description 截至此时已记账 */
        knownAt?: string;
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
          'application/json': components['schemas']['AccountView'][];
        };
      };
    };
  };
  Ledger_entries: {
    parameters: {
      query?: {
        /** @description 此版本之前的分录 */
        before?: number;
      };
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
          'application/json': components['schemas']['AccountEntriesView'];
        };
      };
    };
  };
  Ledger_movements: {
    parameters: {
      query: {
        /** @description 文号或其一部分 */
        document: string;
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
          'application/json': components['schemas']['MovementFoundView'][];
        };
      };
    };
  };
  Ledger_movement: {
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
          'application/json': components['schemas']['MovementView'];
        };
      };
    };
  };
  Ledger_statement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 学校代码 */
        schoolCode: string;
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
          'application/json': components['schemas']['StatementView'];
        };
      };
    };
  };
  Ledger_verify: {
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
          'application/json': components['schemas']['VerificationView'];
        };
      };
    };
  };
  Loans_list: {
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
          'application/json': components['schemas']['LoanView'][];
        };
      };
    };
  };
  Loans_postDue: {
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
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostedDueBody'];
        };
      };
    };
  };
  Loans_show: {
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
          'application/json': components['schemas']['LoanView'];
        };
      };
    };
  };
  Loans_cards: {
    parameters: {
      query?: {
        /** @description 年度,默认当年 */
        year?: number;
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
          'application/json': components['schemas']['PoolCardsView'];
        };
      };
    };
  };
  Loans_propose: {
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
        'application/json': components['schemas']['LoanChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswerBody'];
        };
      };
    };
  };
  Loans_consent: {
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
    requestBody: {
      content: {
        'application/json': components['schemas']['LoanConsentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswerBody'];
        };
      };
    };
  };
  Loans_withdraw: {
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
          'application/json': components['schemas']['LoanChangeAnswerBody'];
        };
      };
    };
  };
}
