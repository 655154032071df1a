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
  '/api/quota/standard-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StandardVersions_list'];
    put?: never;
    post: operations['StandardVersions_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StandardVersions_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StandardVersions_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StandardVersions_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StandardVersions_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StandardVersions_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StandardVersions_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/standard-versions/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StandardVersions_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/what-ifs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WhatIfs_ask'];
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
  '/api/quota/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Corrections_list'];
    put?: never;
    post: operations['Corrections_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/corrections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Corrections_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/corrections/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Corrections_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/corrections/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Corrections_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/corrections/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Corrections_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/freezes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Freezes_list'];
    put?: never;
    post: operations['Freezes_freeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/freezes/{id}/unfreeze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Freezes_unfreeze'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Exceptions_list'];
    put?: never;
    post: operations['Exceptions_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/exceptions/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Exceptions_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/school-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SchoolChanges_list'];
    put?: never;
    post: operations['SchoolChanges_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/school-changes/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SchoolChanges_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/school-changes/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SchoolChanges_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/school-changes/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SchoolChanges_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/county': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Statements_county'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/county/workbook.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Statements_countyWorkbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/pool': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Statements_pool'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/pool/workbook.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Statements_poolWorkbook'];
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
    get: operations['Statements_school'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/statements/{schoolCode}/workbook.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Statements_schoolWorkbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/reports/movements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Reports_movements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/reports/movements/workbook.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Reports_movementsWorkbook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/reports/trend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Reports_trend'];
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
    get: operations['Proof_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/ledger/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Proof_checks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/ledger/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Proof_export'];
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
  '/api/quota/idle-basis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Pool_basis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/pool-flow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Pool_flow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NamedPosts_posts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/posts/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NamedPosts_life'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quota/people/{personId}/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NamedPosts_ofPerson'];
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
      /**
       * @description 地区级别;下级地区的规则优先
       * @enum {string}
       */
      level?: 'national' | 'province' | 'prefecture' | 'county';
      /**
       * @description 今天:适用、被下级地区的规则取代、尚未施行、已失效
       * @enum {string}
       */
      standing: 'in-force' | 'overridden' | 'upcoming' | 'over';
      /** @description 今天实际适用的版本:下级地区的规则优先 */
      heldBy?: string;
      /**
       * Format: uuid
       * @description 带来这条规则的标准版本
       */
      versionId?: string;
      /**
       * Format: uuid
       * @description 取代这条规则的标准版本
       */
      endedBy?: string;
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
        | 'freedPosts'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit'
        | 'temporaryMostMonths'
        | 'idleReservePercent'
        | 'shareFloor'
        | 'shareWeightUrban'
        | 'shareWeightTown'
        | 'shareWeightRural'
        | 'stageMoves';
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
        | 'freedPosts'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit'
        | 'temporaryMostMonths'
        | 'idleReservePercent'
        | 'shareFloor'
        | 'shareWeightUrban'
        | 'shareWeightTown'
        | 'shareWeightRural'
        | 'stageMoves';
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
      /**
       * Format: date
       * @description 今天(本县日期)
       */
      today: string;
      /** @description 本县所属各级地区 */
      jurisdictions?: {
        national: string;
        province: string;
        prefecture: string;
        county: string;
      };
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
        | 'freedPosts'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit'
        | 'temporaryMostMonths'
        | 'idleReservePercent'
        | 'shareFloor'
        | 'shareWeightUrban'
        | 'shareWeightTown'
        | 'shareWeightRural'
        | 'stageMoves';
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
    VersionRuleBody: {
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 算法类别 kind
       * @enum {string}
       */
      kind: 'pupil-ratio' | 'small-school' | 'vocational' | 'kindergarten' | 'boarding' | 'supplement' | 'special-class';
      /** @description 条款 clause */
      clause?: string;
      /** @description 数值,比例为精确分数 figures; ratios are exact fractions */
      parameters: {
        [key: string]: unknown;
      };
    };
    VersionParameterBody: {
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
        | 'freedPosts'
        | 'loanLeastYears'
        | 'loanMostYears'
        | 'repayOnExit'
        | 'temporaryMostMonths'
        | 'idleReservePercent'
        | 'shareFloor'
        | 'shareWeightUrban'
        | 'shareWeightTown'
        | 'shareWeightRural'
        | 'stageMoves';
      /** @description 值 value */
      value: Record<string, never> | null;
    };
    RatioBody: {
      /** @description 分子 numerator */
      numerator: number;
      /** @description 分母 denominator */
      denominator: number;
    };
    VersionTestBody: {
      /** @description 算例名称 name */
      name: string;
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 学生数 pupils */
      pupils: number;
      /** @description 班级数 classes */
      classes: number;
      /** @description 农村学校 rural */
      rural?: boolean;
      /** @description 教学点 teaching point */
      teachingPoint?: boolean;
      /** @description 最大班额 pupils of the largest class */
      largestClass?: number;
      /** @description 寄宿生数 boarders */
      boarders?: number;
      /** @description 附加编制情形 grounds of supplementary quota */
      supplementGrounds?: ('ethnic' | 'mountain' | 'central-primary' | 'other')[];
      /** @description 预期的精确分数 the exact entitlement */
      expectedExact?: components['schemas']['RatioBody'];
      /** @description 预期的编制数 the posts */
      expectedPosts?: number;
    };
    VersionTextBody: {
      /** @description 标题 title */
      title: string;
      /** @description 版本名 short name of the version */
      version: string;
      /** @description 标准文件的文号 document number of the standard */
      documentNumber: string;
      /** @description 适用地区:CN 或行政区划代码 jurisdiction */
      jurisdiction: string;
      /**
       * Format: date
       * @description 施行日期 effective from
       */
      effectiveFrom: string;
      /**
       * Format: date
       * @description 失效日期(最后一天)last day
       */
      effectiveTo?: string;
      /** @description 来源 source */
      source: string;
      /**
       * @description 依据程度 confidence
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /** @description 规则 rules */
      rules: components['schemas']['VersionRuleBody'][];
      /** @description 县定参数 parameters */
      parameters: components['schemas']['VersionParameterBody'][];
      /** @description 算例 examples */
      tests: components['schemas']['VersionTestBody'][];
    };
    StandardPersonView: {
      /** @description 账号 */
      accountId: string;
      /** @description 姓名 */
      name: string;
    };
    StandardDecisionView: {
      /** @description 经办人 */
      decidedBy: components['schemas']['StandardPersonView'];
      /**
       * Format: date-time
       * @description 登记时间
       */
      decidedAt: string;
      /** @description 文号 */
      documentNumber?: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn?: string;
      /** @description 意见 */
      opinion?: string;
    };
    StandardVersionSummaryView: {
      /**
       * Format: uuid
       * @description 编号 id
       */
      id: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 revision */
      revision: number;
      /**
       * @description 今天是否施行 whether its days have come
       * @enum {string}
       */
      standing: 'none' | 'upcoming' | 'in-force' | 'over';
      /**
       * @description 地区级别 level of the jurisdiction
       * @enum {string}
       */
      level: 'national' | 'province' | 'prefecture' | 'county';
      /** @description 规则 rules */
      ruleIds: string[];
      /** @description 算例全部通过 all examples hold */
      testsPassed: boolean;
      /** @description 没有算例的规则 rules without an example */
      untested: string[];
      /** @description 全文 text */
      text: components['schemas']['VersionTextBody'];
      /** @description 提出人 */
      proposer: components['schemas']['StandardPersonView'];
      /**
       * Format: date-time
       * @description 建立时间
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间
       */
      submittedAt?: string;
      /** @description 决定 */
      decision?: components['schemas']['StandardDecisionView'];
    };
    StandardVersionListView: {
      /** @description 版本,最新在前 */
      items: components['schemas']['StandardVersionSummaryView'][];
      /** @description 待办数量 */
      toDo: number;
    };
    ExactView: {
      /** @description 分子 */
      numerator: number;
      /** @description 分母 */
      denominator: number;
    };
    TestStepView: {
      /** @description 步骤 */
      zh: string;
      /** @description step */
      en: string;
      /** @description 算式 */
      expression: string;
      /** @description 结果 */
      value: string;
    };
    TestResultView: {
      /** @description 算例名称 */
      name: string;
      /** @description 通过 */
      passed: boolean;
      /** @description 适用规则 */
      ruleId: string;
      /** @description 另加的规则 */
      addOnIds: string[];
      /** @description 算出的精确分数 */
      exact: components['schemas']['ExactView'];
      /** @description 算出的编制数 */
      posts: number;
      /** @description 算式 */
      steps: components['schemas']['TestStepView'][];
    };
    StandardHistoryView: {
      /** @description 版本 */
      version: number;
      /** @description 第几稿 */
      revision: number;
      /**
       * @description 步骤
       * @enum {string}
       */
      step: 'open' | 'correct' | 'submit' | 'return' | 'consent' | 'withdraw' | 'lapse';
      /**
       * @description 新状态
       * @enum {string}
       */
      stateAfter: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 经办账号 */
      actor: string;
      /** @description 经办人 */
      actorName: string;
      /**
       * Format: date-time
       * @description 时间(数据库时钟)
       */
      at: string;
      /** @description 意见 */
      opinion?: string;
    };
    StandardVersionView: {
      /**
       * Format: uuid
       * @description 编号 id
       */
      id: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 revision */
      revision: number;
      /**
       * @description 今天是否施行 whether its days have come
       * @enum {string}
       */
      standing: 'none' | 'upcoming' | 'in-force' | 'over';
      /**
       * @description 地区级别 level of the jurisdiction
       * @enum {string}
       */
      level: 'national' | 'province' | 'prefecture' | 'county';
      /** @description 规则 rules */
      ruleIds: string[];
      /** @description 算例全部通过 all examples hold */
      testsPassed: boolean;
      /** @description 没有算例的规则 rules without an example */
      untested: string[];
      /** @description 全文 text */
      text: components['schemas']['VersionTextBody'];
      /** @description 提出人 */
      proposer: components['schemas']['StandardPersonView'];
      /**
       * Format: date-time
       * @description 建立时间
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间
       */
      submittedAt?: string;
      /** @description 决定 */
      decision?: components['schemas']['StandardDecisionView'];
      /** @description 算例结果 results of the examples */
      results: components['schemas']['TestResultView'][];
      /** @description 提出或修改过的账号:不得审批 */
      contributors: string[];
      /** @description 经过 */
      history: components['schemas']['StandardHistoryView'][];
    };
    ComparedSideView: {
      /** @description 学生数 pupils */
      pupils: number;
      /** @description 班级数 classes */
      classes: number;
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 精确分数 exact */
      exact: components['schemas']['ExactView'];
      /** @description 取整 posts */
      rounded: number;
      /** @description 规则 rule */
      ruleId: string;
      /** @description 版本 version */
      ruleVersion: string;
      /** @description 文号 document number */
      documentNumber: string;
    };
    ComparedLineView: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校 */
      schoolName: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 之前 before */
      before: components['schemas']['ComparedSideView'];
      /** @description 之后 after */
      after: components['schemas']['ComparedSideView'];
      /** @description 精确差 exact difference */
      exactDifference: components['schemas']['ExactView'];
      /** @description 编制差 difference in posts */
      difference: number;
      /** @description 现核定编制 posts that stand there today */
      authorised: number;
    };
    ComparedTotalView: {
      /**
       * @description 学段,全县合计没有
       * @enum {string}
       */
      stage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 之前 before */
      before: number;
      /** @description 之后 after */
      after: number;
      /** @description 差 difference */
      difference: number;
      /** @description 之前的精确和 */
      exactBefore: components['schemas']['ExactView'];
      /** @description 之后的精确和 */
      exactAfter: components['schemas']['ExactView'];
      /** @description 增加的学校数 schools that grow */
      growing: number;
      /** @description 减少的学校数 schools that shrink */
      shrinking: number;
    };
    OverriddenRuleView: {
      /** @description 规则 rule */
      ruleId: string;
      /** @description 实际适用的版本 version that holds instead */
      byVersion: string;
      /** @description 其地区 its jurisdiction */
      byJurisdiction: string;
      /** @description 其文号 its document number */
      byDocumentNumber: string;
    };
    StandardComparisonView: {
      /**
       * Format: uuid
       * @description 统计编号 census
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /**
       * Format: date
       * @description 按此日的标准比较 by the standards of this day
       */
      on: string;
      /** @description 各校各学段 each school and stage */
      lines: components['schemas']['ComparedLineView'][];
      /** @description 各学段合计 */
      stageTotals: components['schemas']['ComparedTotalView'][];
      /** @description 全县合计 */
      total: components['schemas']['ComparedTotalView'];
      /** @description 之前的标准版本 */
      ruleVersionBefore: string;
      /** @description 之后的标准版本 */
      ruleVersionAfter: string;
      /** @description 被下级地区的版本取代而不适用的规则 rules over which a narrower one stands */
      overridden: components['schemas']['OverriddenRuleView'][];
    };
    StandardEdit: {
      /** @description 所依据的版本 version that the edit started from */
      version: number;
      /** @description 全文 the whole text */
      text: components['schemas']['VersionTextBody'];
    };
    StandardStep: {
      /** @description 所看到的版本 version that the caller saw */
      version?: number;
    };
    StandardWithdrawal: {
      /** @description 所看到的版本 version that the caller saw */
      version?: number;
      /** @description 撤回原因 reason */
      reason?: string;
    };
    StandardReturn: {
      /** @description 所看到的版本 version that the caller saw */
      version?: number;
      /** @description 退回意见 what has to be corrected */
      opinion: string;
      /** @description 文号 document number */
      documentNumber?: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn?: string;
    };
    StandardConsent: {
      /** @description 所看到的版本 version that the caller saw */
      version?: number;
      /** @description 备案文号 document number of the consent */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn: string;
      /** @description 意见 opinion */
      opinion?: string;
    };
    AssumedRuleBody: {
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 算法类别 kind
       * @enum {string}
       */
      kind: 'pupil-ratio' | 'small-school' | 'vocational' | 'kindergarten' | 'boarding' | 'supplement' | 'special-class';
      /** @description 改变的数值,其余照现行 the figures that change */
      parameters: {
        [key: string]: unknown;
      };
    };
    PupilChangeBody: {
      /** @description 学校代码,不填为全县 school; absent for all */
      schoolCode?: string;
      /**
       * @description 学段,不填为全部 stage; absent for all
       * @enum {string}
       */
      stage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 学生数 pupils instead of those counted */
      pupils?: number;
      /** @description 班级数 classes instead of those counted */
      classes?: number;
      /** @description 学生数增减百分比 pupils in percent */
      pupilsPercent?: number;
      /** @description 班级数增减百分比 classes in percent */
      classesPercent?: number;
    };
    WhatIfBody: {
      /** @description 改变的比例 changed ratios */
      rules: components['schemas']['AssumedRuleBody'][];
      /** @description 改变的参数 changed parameters */
      parameters: components['schemas']['VersionParameterBody'][];
      /** @description 改变的学生数和班级数 changed counts */
      pupils: components['schemas']['PupilChangeBody'][];
    };
    BranchPostsView: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校 */
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
      /** @description 现应核 entitled now */
      entitledNow: number;
      /** @description 假设应核 entitled then */
      entitledThen: number;
      /** @description 核定 authorised */
      authorised: number;
      /** @description 实有 people */
      occupied: number;
      /** @description 空缺 vacant */
      vacant: number;
      /** @description 现超出(负为缺)above the entitlement now */
      aboveNow: number;
      /** @description 假设超出(负为缺)above it then */
      aboveThen: number;
    };
    SentenceView: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    MoveReasonView: {
      /** @description 说明 */
      text: components['schemas']['SentenceView'];
    };
    BranchMoveView: {
      /** @description 调出:学校代码或 pool */
      from: string;
      /** @description 调出单位名称 */
      fromName: string;
      /** @description 调入:学校代码 */
      to: string;
      /** @description 调入单位名称 */
      toName: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 调出学段,改变学段时 the giver’s stage, where posts change it
       * @enum {string}
       */
      fromStage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 */
      count: number;
      /** @description 理由 reason */
      reason: components['schemas']['MoveReasonView'];
    };
    BranchOutcomeView: {
      /** @description 学校代码 */
      unit: string;
      /** @description 学校 */
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
      /**
       * @description 原因
       * @enum {string}
       */
      code: 'SHORT' | 'OVER_QUOTA' | 'FULL' | 'NOT_GROWN';
      /** @description 缺口 gap */
      gap: number;
      /** @description 调入 granted */
      granted: number;
      /** @description 调出 given */
      given: number;
      /** @description 说明 */
      text: components['schemas']['SentenceView'];
    };
    BranchBalanceView: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 缺口合计 gaps */
      gap: number;
      /** @description 由周转池解决 from the pool */
      fromPool: number;
      /** @description 由闲置编制解决 from idle posts */
      fromIdle: number;
      /** @description 仍缺 short */
      short: number;
      /** @description 保底尚差 floors not met */
      shortOfFloors: number;
    };
    WhatIfView: {
      /**
       * Format: uuid
       * @description 统计编号 census
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /**
       * Format: date
       * @description 按此日的标准比较 by the standards of this day
       */
      on: string;
      /** @description 各校各学段 each school and stage */
      lines: components['schemas']['ComparedLineView'][];
      /** @description 各学段合计 */
      stageTotals: components['schemas']['ComparedTotalView'][];
      /** @description 全县合计 */
      total: components['schemas']['ComparedTotalView'];
      /** @description 各校编制与应核 posts beside entitlements */
      posts: components['schemas']['BranchPostsView'][];
      /** @description 一月调整草案会作出的调整 moves of the January draft */
      moves: components['schemas']['BranchMoveView'][];
      /** @description 未安排的单位及原因 */
      skipped: components['schemas']['BranchOutcomeView'][];
      /** @description 各类别缺口与来源 */
      balances: components['schemas']['BranchBalanceView'][];
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
    EntitlementPartView: {
      /** @description 规则 */
      ruleId: string;
      /** @description 算法类别 */
      ruleKind: string;
      /** @description 规则版本 */
      ruleVersion: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 依据程度 */
      confidence: string;
      /** @description 精确值(分数) */
      exact: components['schemas']['FractionView'];
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
      /** @description 寄宿增编、附加编制 */
      parts?: components['schemas']['EntitlementPartView'][];
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
      /**
       * Format: date
       * @description 按此日的标准与参数
       */
      appliedOn?: string;
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
      /**
       * Format: date
       * @description 按此日的标准与参数
       */
      appliedOn?: string;
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
    PoolSharingView: {
      /** @description 每校保底 posts for every school first */
      floor: number;
      /** @description 城区权重 */
      weightUrban: number;
      /** @description 镇区权重 */
      weightTown: number;
      /** @description 乡村权重 */
      weightRural: number;
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
      /** @description 编制不足时的权重 */
      weight?: number;
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
      /** @description 各学段空编可调往的另一学段 */
      stageMoves?: {
        [key: string]: string;
      };
      /** @description 编制不足时如何分配 */
      sharing?: components['schemas']['PoolSharingView'];
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
       * @description 调出学校的学段(跨学段时)stage of the giver
       * @enum {string}
       */
      fromStage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
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
      caseKind: 'adjustment' | 'loan' | 'recovery';
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
       * @description 调出学校的学段(跨学段时)
       * @enum {string}
       */
      fromStage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
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
      /**
       * @description 临时用编:产假、病假、支教
       * @enum {string}
       */
      temporaryUse?: 'maternity' | 'illness' | 'support-teaching';
      /** @description 归还安排:合计等于借出数 */
      instalments: components['schemas']['InstalmentBody'][];
      /** @description 自然减员不足以归还而仍同意的理由 */
      exception?: string;
    };
    DeclinedLineBody: {
      /** @description 明细编号 line */
      lineId: string;
      /** @description 不同意的理由 reason */
      reason: string;
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
      /** @description 不同意的明细,其余均为同意 lines declined */
      declined?: components['schemas']['DeclinedLineBody'][];
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
       * @description 调出学校的学段(跨学段时)
       * @enum {string}
       */
      fromStage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 */
      count: number;
    };
    DeclinedLineView: {
      /** @description 明细编号 */
      lineId: string;
      /**
       * Format: uuid
       * @description 退还预留的编制变动,可查 /movements/:id
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
       * @description 调出学校的学段(跨学段时)
       * @enum {string}
       */
      fromStage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 */
      count: number;
      /** @description 不同意的理由 */
      reason: string;
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
      /** @description 未获同意的明细 */
      declined: components['schemas']['DeclinedLineView'][];
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
      /** @description 版本:分录数;按日期查询时不给 */
      version?: number;
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
       * @description 起因编号:导入批次、预留(/holds/:id)、划转(/transfers/:id)、更正(/corrections/:id)、冻结(/freezes)、借编(/loans/:id)、离岗(registry /departures)等
       */
      causeId: string;
      /**
       * Format: uuid
       * @description 事项编号
       */
      caseId?: string;
      /** @description 可以提出更正 */
      correctable: boolean;
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
    CorrectionBody: {
      /**
       * Format: uuid
       * @description 更正编号 correction
       */
      correctionId: string;
      /**
       * Format: uuid
       * @description 有误的编制变动 movement
       */
      movementId: string;
      /**
       * @description 范围:line 本条;decision 同一决定尚未更正的全部变动,要么全部冲回,要么都不冲回
       * @enum {string}
       */
      scope: 'line' | 'decision';
      /** @description 原因 reason */
      reason: string;
      /**
       * Format: date
       * @description 生效日期,默认为原变动的生效日期
       */
      effectiveOn?: string;
    };
    CorrectionAnswerBody: {
      /**
       * Format: uuid
       * @description 更正编号
       */
      correctionId: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
      /** @description 所更正的变动 */
      movementIds: string[];
    };
    CorrectedChangeView: {
      /** @description 单位 */
      unit: string;
      /**
       * @description 学段
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
      /** @description 原变动的增减;更正为其相反数 */
      amount: number;
    };
    CorrectionLineView: {
      /**
       * Format: uuid
       * @description 原变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 原变动的台账序号 */
      number: number;
      /** @description 原变动的类别 */
      kind: string;
      /** @description 原变动的文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 原变动的生效日期
       */
      effectiveOn: string;
      /** @description 原变动的事由 */
      reason: string;
      /**
       * Format: uuid
       * @description 已冲回它的变动
       */
      reversedBy?: string;
      /** @description 原变动的增减 */
      changes: components['schemas']['CorrectedChangeView'][];
    };
    CorrectionView: {
      /**
       * Format: uuid
       * @description 更正编号
       */
      correctionId: string;
      /**
       * @description 范围
       * @enum {string}
       */
      scope: 'line' | 'decision';
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
      /** @description 原因 */
      reason: string;
      /**
       * Format: date
       * @description 生效日期;没有则为原变动的生效日期
       */
      effectiveOn?: string;
      /** @description 提出人账号 */
      proposedBy: string;
      /** @description 提出人 */
      proposedByName: string;
      /**
       * Format: date-time
       * @description 提出时间
       */
      proposedAt: string;
      /** @description 不得审批的账号 */
      contributors: string[];
      /** @description 决定人账号 */
      decidedBy?: string;
      /** @description 决定人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 决定时间
       */
      decidedAt?: string;
      /** @description 文号 */
      documentNumber?: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn?: string;
      /** @description 意见 */
      opinion?: string;
      /** @description 所更正的变动 */
      lines: components['schemas']['CorrectionLineView'][];
    };
    CorrectionConsentBody: {
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
    };
    CorrectionOpinionBody: {
      /** @description 理由 reason */
      opinion: string;
    };
    FreezeBody: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 decided on
       */
      decidedOn: string;
      /**
       * Format: uuid
       * @description 冻结编号 freeze
       */
      freezeId: string;
      /** @description 单位:学校代码或 pool */
      unit: string;
      /**
       * @description 学段;周转池不分学段,为 any
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 posts */
      count: number;
      /** @description 原因 reason */
      reason: string;
      /**
       * Format: date
       * @description 提醒日期:到期只提醒,不自动解冻
       */
      endsOn?: string;
    };
    FreezeAnswerBody: {
      /**
       * Format: uuid
       * @description 冻结编号
       */
      freezeId: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
    };
    UnfreezeBody: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 decided on
       */
      decidedOn: string;
      /**
       * Format: uuid
       * @description 解冻编号 end of the freeze
       */
      unfreezeId: string;
      /** @description 编制数 posts */
      count: number;
      /** @description 原因 reason */
      reason: string;
    };
    UnfreezeAnswerBody: {
      /**
       * Format: uuid
       * @description 冻结编号
       */
      freezeId: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 仍冻结的编制数 */
      remaining: number;
    };
    FreezeEndView: {
      /** @description 原因 */
      reason: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn: string;
      /** @description 办理人 */
      recordedByName: string;
      /**
       * Format: date-time
       * @description 办理时间
       */
      recordedAt: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /**
       * Format: uuid
       * @description 解冻编号
       */
      unfreezeId: string;
      /** @description 解冻编制数 */
      count: number;
    };
    FreezeView: {
      /** @description 原因 */
      reason: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn: string;
      /** @description 办理人 */
      recordedByName: string;
      /**
       * Format: date-time
       * @description 办理时间
       */
      recordedAt: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /**
       * Format: uuid
       * @description 冻结编号
       */
      freezeId: string;
      /** @description 单位 */
      unit: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 冻结编制数 */
      count: number;
      /** @description 仍冻结的编制数 */
      remaining: number;
      /**
       * Format: date
       * @description 提醒日期
       */
      endsOn?: string;
      /** @description 提醒日期已到而尚未解冻 */
      due: boolean;
      /** @description 解冻 */
      ends: components['schemas']['FreezeEndView'][];
    };
    ExceptionBody: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 decided on
       */
      decidedOn: string;
      /**
       * Format: uuid
       * @description 例外编号 exception
       */
      exceptionId: string;
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
      /** @description 编制数 posts beyond the standards */
      count: number;
      /**
       * Format: date
       * @description 起始日期 starts on
       */
      startsOn: string;
      /**
       * Format: date
       * @description 截止日期,当日仍有效 ends on
       */
      endsOn: string;
      /** @description 原因 reason */
      reason: string;
    };
    ExceptionAnswerBody: {
      /**
       * Format: uuid
       * @description 例外编号
       */
      exceptionId: string;
    };
    ExceptionEndBody: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 decided on
       */
      decidedOn: string;
      /** @description 原因 reason */
      reason: string;
    };
    ExceptionUseView: {
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 凭此例外调入的编制数 */
      count: number;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /**
       * Format: uuid
       * @description 此变动已被冲回,例外数退还
       */
      reversedBy?: string;
    };
    ExceptionView: {
      /**
       * Format: uuid
       * @description 例外编号
       */
      exceptionId: string;
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
      /** @description 例外编制数 */
      count: number;
      /** @description 已用 */
      used: number;
      /**
       * Format: date
       * @description 起始日期
       */
      startsOn: string;
      /**
       * Format: date
       * @description 截止日期,当日仍有效
       */
      endsOn: string;
      /**
       * @description 状态,以数据库的今日为准
       * @enum {string}
       */
      state: 'upcoming' | 'live' | 'used' | 'expired' | 'ended';
      /** @description 原因 */
      reason: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn: string;
      /** @description 办理人 */
      grantedByName: string;
      /**
       * Format: date-time
       * @description 办理时间
       */
      grantedAt: string;
      /**
       * Format: date-time
       * @description 提前结束时间
       */
      endedAt?: string;
      /** @description 提前结束的原因 */
      endedReason?: string;
      /** @description 提前结束的文号 */
      endedDocumentNumber?: string;
      /** @description 提前结束办理人 */
      endedByName?: string;
      /** @description 使用情况 */
      uses: components['schemas']['ExceptionUseView'][];
    };
    SplitPartBody: {
      /** @description 去向学校代码 */
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
      /** @description 空编 */
      vacant: number;
      /** @description 实有在编 */
      occupied: number;
      /** @description 超编人数 */
      over: number;
    };
    SchoolChangeBody: {
      /**
       * Format: uuid
       * @description 事项编号 change
       */
      changeId: string;
      /**
       * @description close 撤销,编制入周转池;merge 合并到 to;rename 更名为代码 to;split 按 parts 拆出
       * @enum {string}
       */
      kind: 'close' | 'merge' | 'rename' | 'split';
      /** @description 学校代码 school code */
      schoolCode: string;
      /** @description 合并或更名的去向学校代码 */
      to?: string;
      /** @description 拆分的去向;未列出的留在原校 */
      parts?: components['schemas']['SplitPartBody'][];
      /** @description 原因 reason */
      reason: string;
      /**
       * Format: date
       * @description 生效日期 effective on
       */
      effectiveOn: string;
    };
    SchoolChangeAnswerBody: {
      /**
       * Format: uuid
       * @description 事项编号
       */
      changeId: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId?: string;
    };
    SchoolChangeView: {
      /**
       * Format: uuid
       * @description 事项编号
       */
      changeId: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'proposed' | 'consented' | 'declined' | 'withdrawn';
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId?: string;
      /**
       * @description 类别
       * @enum {string}
       */
      kind: 'close' | 'merge' | 'rename' | 'split';
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 去向学校代码 */
      to?: string;
      /** @description 拆分的去向 */
      parts: components['schemas']['SplitPartBody'][];
      /** @description 原因 */
      reason: string;
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn: string;
      /** @description 提出人账号 */
      proposedBy: string;
      /** @description 提出人 */
      proposedByName: string;
      /**
       * Format: date-time
       * @description 提出时间
       */
      proposedAt: string;
      /** @description 决定人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 决定时间
       */
      decidedAt?: string;
      /** @description 文号 */
      documentNumber?: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn?: string;
      /** @description 意见 */
      opinion?: string;
    };
    BilingualView: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    FigureView: {
      /**
       * @description 栏目
       * @enum {string}
       */
      key:
        | 'authorised'
        | 'occupied'
        | 'over'
        | 'reserved'
        | 'awaiting'
        | 'frozen'
        | 'vacant'
        | 'borrowed'
        | 'lent'
        | 'entitled'
        | 'difference';
      /** @description 名称 */
      name: components['schemas']['BilingualView'];
      /** @description 算式 */
      formula: components['schemas']['BilingualView'];
      /** @description 由哪些状态的账户构成:分录见各行 accounts 所列账户 */
      states: string[];
    };
    StatementPositionView: {
      /** @description 单位:学校代码或 pool */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
      /**
       * @description 学段;周转池不分学段,为 any
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 各栏数字,键见 figures;无从得知的不列 */
      figures: {
        [key: string]: number;
      };
      /** @description 各状态的账户,分录见 /accounts/:id/entries(可带同样的 asOf、knownAt) */
      accounts: {
        [key: string]: string;
      };
    };
    StatementTotalView: {
      /**
       * @description 编制类别:各类别不相抵
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 各栏数字,键见 figures;无从得知的不列 */
      figures: {
        [key: string]: number;
      };
      /** @description 编制总量(全县台账) */
      approvedTotal?: number;
      /**
       * Format: uuid
       * @description 编制总量的账户
       */
      approvedAccountId?: string;
      /** @description 总量文号 */
      documentNumber?: string;
      /**
       * Format: date
       * @description 总量核定日期
       */
      decidedOn?: string;
    };
    StatementView: {
      /** @description 行政区划代码 */
      county: string;
      /** @description 单位名称 */
      unitName: string;
      /**
       * Format: date
       * @description 截至此日生效;未指定则含已记账而未生效的变动
       */
      asOf?: string;
      /**
       * Format: date-time
       * @description 截至此时已记账;未指定则为现在
       */
      knownAt?: string;
      /**
       * Format: date-time
       * @description 制表时间(数据库时钟)
       */
      answeredAt: string;
      /** @description 其时台账已记变动数 */
      movements: number;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /**
       * Format: uuid
       * @description 核编批次
       */
      entitlementSetId?: string;
      /**
       * Format: date
       * @description 核编所据统计日期
       */
      censusOn?: string;
      /** @description 标准版本 */
      ruleVersion?: string;
      /** @description 栏目与算式 */
      figures: components['schemas']['FigureView'][];
      /** @description 各单位、学段、类别 */
      positions: components['schemas']['StatementPositionView'][];
      /** @description 各类别合计 */
      totals: components['schemas']['StatementTotalView'][];
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
    SchoolStatementView: {
      /** @description 行政区划代码 */
      county: string;
      /** @description 单位名称 */
      unitName: string;
      /**
       * Format: date
       * @description 截至此日生效;未指定则含已记账而未生效的变动
       */
      asOf?: string;
      /**
       * Format: date-time
       * @description 截至此时已记账;未指定则为现在
       */
      knownAt?: string;
      /**
       * Format: date-time
       * @description 制表时间(数据库时钟)
       */
      answeredAt: string;
      /** @description 其时台账已记变动数 */
      movements: number;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /**
       * Format: uuid
       * @description 核编批次
       */
      entitlementSetId?: string;
      /**
       * Format: date
       * @description 核编所据统计日期
       */
      censusOn?: string;
      /** @description 标准版本 */
      ruleVersion?: string;
      /** @description 栏目与算式 */
      figures: components['schemas']['FigureView'][];
      /** @description 各单位、学段、类别 */
      positions: components['schemas']['StatementPositionView'][];
      /** @description 各类别合计 */
      totals: components['schemas']['StatementTotalView'][];
      /** @description 学校代码;周转池为 pool */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName: string;
      /** @description 各账户余额 */
      accounts: components['schemas']['AccountView'][];
      /** @description 变动,由新到旧 */
      lines: components['schemas']['StatementLine'][];
      /** @description 还有更早的变动 */
      moreLines: boolean;
    };
    MonthSumsView: {
      /**
       * @description 编制类别:各类别不相抵
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 变动笔数 */
      movements: number;
      /** @description 核定增加 */
      authorisedIn: number;
      /** @description 核定减少 */
      authorisedOut: number;
      /** @description 人员增加 */
      peopleIn: number;
      /** @description 人员减少 */
      peopleOut: number;
      /** @description 预留净增 */
      reserved: number;
      /** @description 生效月份 YYYY-MM */
      month: string;
      /** @description 变动类别 */
      kind: string;
    };
    UnitSumsView: {
      /**
       * @description 编制类别:各类别不相抵
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 变动笔数 */
      movements: number;
      /** @description 核定增加 */
      authorisedIn: number;
      /** @description 核定减少 */
      authorisedOut: number;
      /** @description 人员增加 */
      peopleIn: number;
      /** @description 人员减少 */
      peopleOut: number;
      /** @description 预留净增 */
      reserved: number;
      /** @description 单位:学校代码或 pool */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
    };
    ReasonSumsView: {
      /**
       * @description 编制类别:各类别不相抵
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 变动笔数 */
      movements: number;
      /** @description 核定增加 */
      authorisedIn: number;
      /** @description 核定减少 */
      authorisedOut: number;
      /** @description 人员增加 */
      peopleIn: number;
      /** @description 人员减少 */
      peopleOut: number;
      /** @description 预留净增 */
      reserved: number;
      /** @description 变动类别 */
      kind: string;
      /** @description 事由 */
      reason: string;
      /** @description 文号 */
      documentNumber?: string;
    };
    MovementsReportView: {
      /** @description 行政区划代码 */
      county: string;
      /** @description 单位;未指定为全县 */
      unit?: string;
      /**
       * Format: date
       * @description 截至此日生效
       */
      asOf?: string;
      /**
       * Format: date-time
       * @description 截至此时已记账
       */
      knownAt?: string;
      /**
       * Format: date-time
       * @description 制表时间(数据库时钟)
       */
      answeredAt: string;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /**
       * Format: date
       * @description 自此日起生效
       */
      from?: string;
      /** @description 按月份、类别 */
      byMonth: components['schemas']['MonthSumsView'][];
      /** @description 按单位 */
      byUnit: components['schemas']['UnitSumsView'][];
      /** @description 按事由,至多 1000 项 */
      byReason: components['schemas']['ReasonSumsView'][];
      /** @description 还有其他事由 */
      moreReasons: boolean;
    };
    MonthEndView: {
      /** @description 月份 YYYY-MM:月末,末月为截至日 */
      month: string;
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 核定 */
      authorised: number;
      /** @description 实有人数(含超编) */
      occupied: number;
      /** @description 空缺 */
      vacant: number;
    };
    TrendView: {
      /** @description 行政区划代码 */
      county: string;
      /** @description 单位;未指定为全县 */
      unit?: string;
      /**
       * Format: date
       * @description 截至此日生效
       */
      asOf?: string;
      /**
       * Format: date-time
       * @description 截至此时已记账
       */
      knownAt?: string;
      /**
       * Format: date-time
       * @description 制表时间(数据库时钟)
       */
      answeredAt: string;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /** @description 各月末 */
      months: components['schemas']['MonthEndView'][];
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
      /** @description 所涉账户:单位/学段/类别/状态 */
      places: string[];
    };
    ProjectionDifferenceView: {
      /** @description 单位/学段/类别,或预留 */
      unit: string;
      /** @description 台账所载 */
      expected: string;
      /** @description 该服务所知 */
      found: string;
    };
    ProjectionView: {
      /** @description 服务 */
      service: string;
      /**
       * @description 一致、不一致,或未能询问
       * @enum {string}
       */
      state: 'agrees' | 'differs' | 'unavailable';
      /** @description 未能询问的原因 */
      reason?: string;
      /** @description 已比对 */
      compared: number;
      /** @description 变动还在途中、尚未送达该服务的:不是差异 */
      onTheWay: number;
      /** @description 途中的,至多 100 项 */
      waiting: components['schemas']['ProjectionDifferenceView'][];
      /** @description 差异数 */
      differing: number;
      /** @description 差异,至多 100 项 */
      differences: components['schemas']['ProjectionDifferenceView'][];
    };
    VerificationView: {
      /** @description 台账完好 */
      intact: boolean;
      /** @description 台账完好,且各服务都已询问、与之一致 */
      reconciled: boolean;
      /** @description 已核对的编制变动数 */
      movements: number;
      /** @description 链尾哈希:可另行抄存,日后比对 */
      chainEnd: string;
      /** @description 差异 */
      differences: components['schemas']['DifferenceView'][];
      /** @description 各服务所知与台账比对 */
      projections: components['schemas']['ProjectionView'][];
    };
    LedgerCheckView: {
      /**
       * @description 起因:启动后,或每夜
       * @enum {string}
       */
      cause: 'start' | 'night';
      /**
       * Format: date-time
       * @description 开始
       */
      startedAt: string;
      /**
       * Format: date-time
       * @description 结束
       */
      finishedAt: string;
      /** @description 已核对的编制变动数 */
      movements: number;
      /** @description 链尾哈希 */
      chainEnd: string;
      /** @description 差异 */
      differences: components['schemas']['DifferenceView'][];
      /** @description 未能核对的原因 */
      failure?: string;
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
      /**
       * @description 临时用编:产假、病假、支教
       * @enum {string}
       */
      temporaryUse?: 'maternity' | 'illness' | 'support-teaching';
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
    IdleBasisUnitView: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      schoolName: string;
      /** @description 已撤销(按现在所知) */
      closed: boolean;
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
      /** @description 核定(含借入) */
      authorised: number;
      /** @description 实有人数(含超编) */
      occupied: number;
      /** @description 超编 */
      over: number;
      /** @description 预留 */
      reserved: number;
      /** @description 冻结 */
      frozen: number;
      /** @description 空缺 */
      vacant: number;
      /** @description 借入 */
      borrowed: number;
      /** @description 核编数(本类别);没有标准或统计时不列 */
      entitled?: number;
      /** @description 各状态的台账账户 */
      accounts: {
        [key: string]: string;
      };
    };
    IdleBasisView: {
      /**
       * Format: date
       * @description 截至此日生效
       */
      asOf: string;
      /**
       * Format: date-time
       * @description 截至此时已记账
       */
      knownAt: string;
      /** @description 其时台账变动数 */
      movements: number;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /**
       * Format: uuid
       * @description 核编批次
       */
      entitlementSetId?: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn?: string;
      /** @description 标准版本 */
      ruleVersion?: string;
      /** @description 学校留用比例(%) */
      reservePercent: number;
      /** @description 各校各学段各类别 */
      units: components['schemas']['IdleBasisUnitView'][];
    };
    PoolFlowUnitView: {
      /** @description 单位 */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
      /** @description 编制数 */
      posts: number;
      /** @description 变动编号(至多 20 笔,其余见单位台账) */
      movementIds: string[];
    };
    PoolFlowBandView: {
      /**
       * @description 入池、出池
       * @enum {string}
       */
      direction: 'in' | 'out';
      /**
       * @description 事由
       * @enum {string}
       */
      way:
        | 'retirement'
        | 'transfer-out'
        | 'resignation'
        | 'dismissal'
        | 'death'
        | 'other-departure'
        | 'recovered'
        | 'returned'
        | 'repaid'
        | 'closure'
        | 'approved'
        | 'registered'
        | 'corrected'
        | 'lent'
        | 'moved';
      /** @description 编制数 */
      posts: number;
      /** @description 变动笔数 */
      movements: number;
      /** @description 来自或去往哪些单位 */
      units: components['schemas']['PoolFlowUnitView'][];
    };
    PoolFlowYearView: {
      /** @description 年度 */
      year: number;
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 年初:周转池全部编制 */
      opening: number;
      /** @description 年末(本年为截至日)= 年初 + 入池 − 出池 */
      closing: number;
      /** @description 各条流向 */
      flows: components['schemas']['PoolFlowBandView'][];
    };
    PoolFlowView: {
      /**
       * Format: date
       * @description 截至此日生效
       */
      asOf: string;
      /**
       * Format: date-time
       * @description 截至此时已记账
       */
      knownAt?: string;
      /** @description 其时链尾哈希 */
      chainEnd: string;
      /** @description 各年、各类别 */
      years: components['schemas']['PoolFlowYearView'][];
    };
    PostHolderView: {
      /**
       * Format: uuid
       * @description 人员
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /**
       * @description 在岗,或离岗而保留编制(借调、支教)
       * @enum {string}
       */
      kind: 'holder' | 'right-of-return';
      /**
       * Format: date
       * @description 占用此编制之日
       */
      since: string;
    };
    NamedPostView: {
      /** @description 编制号:全县唯一,不随划转而变 */
      number: number;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * Format: date
       * @description 到本单位之日
       */
      since: string;
      /**
       * Format: date
       * @description 已定的离开本单位之日
       */
      until?: string;
      /**
       * Format: uuid
       * @description 使其到本单位的编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 占用者;空缺则无 */
      holder?: components['schemas']['PostHolderView'];
      /** @description 此前占用者人数 */
      formerHolders: number;
    };
    UnseatedPersonView: {
      /**
       * Format: uuid
       * @description 人员
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * Format: date
       * @description 到校之日
       */
      since: string;
    };
    NamedPostsView: {
      /** @description 单位:学校代码或 pool 周转池 */
      unit: string;
      /**
       * Format: date
       * @description 截至此日
       */
      asOf: string;
      /** @description 编制,按编制号 */
      posts: components['schemas']['NamedPostView'][];
      /** @description 还有更多:以最后一个编制号作 after 再查 */
      more: boolean;
      /** @description 在册而没有编制的人员(超编,或登记在途):现状 */
      unseated: components['schemas']['UnseatedPersonView'][];
    };
    PostPlacementView: {
      /** @description 单位 */
      unit: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * Format: date
       * @description 自
       */
      from: string;
      /**
       * Format: date
       * @description 至(不含);现在仍在则无
       */
      until?: string;
      /**
       * Format: uuid
       * @description 编制变动,可查 /movements/:id
       */
      movementId: string;
      /** @description 台账序号 */
      movementNumber: number;
      /** @description 变动类别 */
      kind: string;
      /** @description 文号 */
      documentNumber?: string;
      /** @description 事由 */
      reason: string;
    };
    PostOccupationView: {
      /**
       * Format: uuid
       * @description 人员
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /**
       * @description 在岗,或离岗而保留编制
       * @enum {string}
       */
      kind: 'holder' | 'right-of-return';
      /** @description 编制号 */
      number: number;
      /** @description 学校 */
      unit: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * Format: date
       * @description 自
       */
      from: string;
      /**
       * Format: date
       * @description 至(不含);现在仍在则无
       */
      until?: string;
    };
    PostLifeView: {
      /** @description 编制号 */
      number: number;
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /**
       * Format: date
       * @description 核定之日
       */
      madeOn: string;
      /**
       * Format: uuid
       * @description 核定它的编制变动
       */
      madeBy: string;
      /**
       * Format: date
       * @description 核减之日
       */
      retiredOn?: string;
      /** @description 所在,由早到晚 */
      placements: components['schemas']['PostPlacementView'][];
      /** @description 占用者,由早到晚 */
      holders: components['schemas']['PostOccupationView'][];
    };
    PersonPostsView: {
      /**
       * Format: uuid
       * @description 人员
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /** @description 在册学校;已离开则无 */
      schoolCode?: string;
      /** @description 占用过的编制,由早到晚 */
      posts: components['schemas']['PostOccupationView'][];
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
  StandardVersions_list: {
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
          'application/json': components['schemas']['StandardVersionListView'];
        };
      };
    };
  };
  StandardVersions_draft: {
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
        'application/json': components['schemas']['VersionTextBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_view: {
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
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_compare: {
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
          'application/json': components['schemas']['StandardComparisonView'];
        };
      };
    };
  };
  StandardVersions_edit: {
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
        'application/json': components['schemas']['StandardEdit'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_submit: {
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
        'application/json': components['schemas']['StandardStep'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_withdraw: {
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
        'application/json': components['schemas']['StandardWithdrawal'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_return: {
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
        'application/json': components['schemas']['StandardReturn'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  StandardVersions_consent: {
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
        'application/json': components['schemas']['StandardConsent'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandardVersionView'];
        };
      };
    };
  };
  WhatIfs_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhatIfBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIfView'];
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
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 单位:学校代码、pool、approval */
        unit?: string;
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
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
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
  Corrections_list: {
    parameters: {
      query?: {
        /** @description 状态 */
        state?: 'proposed' | 'consented' | 'declined' | 'withdrawn';
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
          'application/json': components['schemas']['CorrectionView'][];
        };
      };
    };
  };
  Corrections_propose: {
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
        'application/json': components['schemas']['CorrectionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionAnswerBody'];
        };
      };
    };
  };
  Corrections_show: {
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
          'application/json': components['schemas']['CorrectionView'];
        };
      };
    };
  };
  Corrections_consent: {
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
        'application/json': components['schemas']['CorrectionConsentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionAnswerBody'];
        };
      };
    };
  };
  Corrections_refuse: {
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
        'application/json': components['schemas']['CorrectionOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionAnswerBody'];
        };
      };
    };
  };
  Corrections_withdraw: {
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
        'application/json': components['schemas']['CorrectionOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionAnswerBody'];
        };
      };
    };
  };
  Freezes_list: {
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
          'application/json': components['schemas']['FreezeView'][];
        };
      };
    };
  };
  Freezes_freeze: {
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
        'application/json': components['schemas']['FreezeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FreezeAnswerBody'];
        };
      };
    };
  };
  Freezes_unfreeze: {
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
        'application/json': components['schemas']['UnfreezeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnfreezeAnswerBody'];
        };
      };
    };
  };
  Exceptions_list: {
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
          'application/json': components['schemas']['ExceptionView'][];
        };
      };
    };
  };
  Exceptions_grant: {
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
        'application/json': components['schemas']['ExceptionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExceptionAnswerBody'];
        };
      };
    };
  };
  Exceptions_end: {
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
        'application/json': components['schemas']['ExceptionEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExceptionAnswerBody'];
        };
      };
    };
  };
  SchoolChanges_list: {
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
          'application/json': components['schemas']['SchoolChangeView'][];
        };
      };
    };
  };
  SchoolChanges_propose: {
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
        'application/json': components['schemas']['SchoolChangeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchoolChangeAnswerBody'];
        };
      };
    };
  };
  SchoolChanges_consent: {
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
        'application/json': components['schemas']['CorrectionConsentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchoolChangeAnswerBody'];
        };
      };
    };
  };
  SchoolChanges_refuse: {
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
        'application/json': components['schemas']['CorrectionOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchoolChangeAnswerBody'];
        };
      };
    };
  };
  SchoolChanges_withdraw: {
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
        'application/json': components['schemas']['CorrectionOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchoolChangeAnswerBody'];
        };
      };
    };
  };
  Statements_county: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
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
          'application/json': components['schemas']['StatementView'];
        };
      };
    };
  };
  Statements_countyWorkbook: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Statements_pool: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
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
          'application/json': components['schemas']['SchoolStatementView'];
        };
      };
    };
  };
  Statements_poolWorkbook: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Statements_school: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
      };
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
          'application/json': components['schemas']['SchoolStatementView'];
        };
      };
    };
  };
  Statements_schoolWorkbook: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
      };
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Reports_movements: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 单位:学校代码或 pool;默认为全县 */
        unit?: string;
        /** @description 自此日起生效 */
        from?: string;
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
          'application/json': components['schemas']['MovementsReportView'];
        };
      };
    };
  };
  Reports_movementsWorkbook: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 单位:学校代码或 pool;默认为全县 */
        unit?: string;
        /** @description 自此日起生效 */
        from?: string;
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Reports_trend: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 单位:学校代码或 pool;默认为全县 */
        unit?: string;
        /** @description 几个月,默认 24 */
        months?: number;
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
          'application/json': components['schemas']['TrendView'];
        };
      };
    };
  };
  Proof_verify: {
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
  Proof_checks: {
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
          'application/json': components['schemas']['LedgerCheckView'][];
        };
      };
    };
  };
  Proof_export: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description every movement as it was hashed, as lines of JSON, compressed; `npm run ledger -- verify <file>` checks it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/gzip': string;
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
  Pool_basis: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
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
          'application/json': components['schemas']['IdleBasisView'];
        };
      };
    };
  };
  Pool_flow: {
    parameters: {
      query?: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 几年,默认 5 */
        years?: number;
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
          'application/json': components['schemas']['PoolFlowView'];
        };
      };
    };
  };
  NamedPosts_posts: {
    parameters: {
      query: {
        /** @description 截至此日生效 as of */
        asOf?: string;
        /** @description 截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at */
        knownAt?: string;
        /** @description 单位:学校代码或 pool */
        unit: string;
        /** @description 此编制号之后的 */
        after?: number;
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
          'application/json': components['schemas']['NamedPostsView'];
        };
      };
    };
  };
  NamedPosts_life: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 编制号 */
        number: number;
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
          'application/json': components['schemas']['PostLifeView'];
        };
      };
    };
  };
  NamedPosts_ofPerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 人员 */
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
          'application/json': components['schemas']['PersonPostsView'];
        };
      };
    };
  };
}
