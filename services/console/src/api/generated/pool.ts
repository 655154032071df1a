// Generated from docs/api/pool.json by `npm run client`.
export interface paths {
  '/api/pool/events/lag': {
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
  '/api/pool/events/dead-letters': {
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
  '/api/pool/events/dead-letters/{id}/replay': {
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
  '/api/pool/adjustments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Adjustments_list'];
    put?: never;
    post: operations['Adjustments_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Adjustments_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Adjustments_differences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Adjustments_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/effects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Adjustments_effects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Adjustments_replaceLines'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Adjustments_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Adjustments_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Adjustments_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/effects/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EffectsStream_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Decisions_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Decisions_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/adjustments/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Attachments_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Attachments_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/holds-projection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HoldsProjection_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/cards': {
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
  '/api/pool/loans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Loans_list'];
    put?: never;
    post: operations['Loans_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loans/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Loans_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loans/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loans/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loans/{id}/withdraw': {
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
  '/api/pool/loans/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Loans_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loans/{id}/consent': {
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
  '/api/pool/loans/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LoanChanges_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loan-changes/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LoanChanges_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loan-changes/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LoanChanges_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/loan-changes/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LoanChanges_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/temporary-needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TemporaryNeeds_list'];
    put?: never;
    post: operations['TemporaryNeeds_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/temporary-needs/{id}/forward': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemporaryNeeds_forward'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/temporary-needs/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemporaryNeeds_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/temporary-needs/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['TemporaryNeeds_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Flags_list'];
    put?: never;
    post: operations['Flags_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Flags_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flag-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Flags_rules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flag-parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Flags_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Flags_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Flags_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Flags_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Flags_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flags/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlagAttachments_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/flag-attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FlagAttachments_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/idle-censuses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Idle_list'];
    put?: never;
    post: operations['Idle_count'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/idle-censuses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Idle_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/idle-censuses/{id}/recount': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Idle_recount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/idle-censuses/{id}/objections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Idle_object'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Recoveries_list'];
    put?: never;
    post: operations['Recoveries_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Recoveries_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/effects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Recoveries_effects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/lines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Recoveries_edit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Recoveries_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Recoveries_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Recoveries_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pool/recoveries/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Recoveries_consent'];
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
    PersonAnswer: {
      /** @description 账号 account */
      accountId: string;
      /** @description 姓名 name */
      name: string;
    };
    DecisionAnswer: {
      /** @description 经办人 who decided */
      decidedBy: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 登记时间 when it was recorded
       */
      decidedAt: string;
      /** @description 文号 document number */
      documentNumber?: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn?: string;
      /** @description 意见 opinion */
      opinion?: string;
      /**
       * Format: uuid
       * @description 扫描件 scan
       */
      attachmentId?: string;
    };
    AdjustmentSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /** @description 年度 year */
      year: number;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间 submitted
       */
      submittedAt?: string;
      /**
       * Format: date-time
       * @description 预留到期 when the held posts become free by themselves
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
      /**
       * Format: uuid
       * @description 划转编号 transfer in the ledger
       */
      transferId?: string;
      /** @description 行数 lines */
      lineCount: number;
      /** @description 编制数 posts that move */
      postCount: number;
      /** @description 未获同意的行数 lines declined */
      declinedLines: number;
      /** @description 未获同意的编制数 posts of lines declined */
      declinedPosts: number;
    };
    StateCountsAnswer: {
      /** @description 草稿 */
      draft: number;
      /** @description 待备案 */
      submitted: number;
      /** @description 已退回 */
      returned: number;
      /** @description 已失效 */
      lapsed: number;
      /** @description 已撤回 */
      withdrawn: number;
      /** @description 已备案同意 */
      consented: number;
    };
    AdjustmentListAnswer: {
      /** @description 方案 adjustments, the newest first */
      items: components['schemas']['AdjustmentSummaryAnswer'][];
      /** @description 各状态数量 how many in each state */
      counts: components['schemas']['StateCountsAnswer'];
      /** @description 待办数量 how many wait for the caller’s office */
      toDo: number;
    };
    DraftRequest: {
      /**
       * @description 年度 the year whose January it is
       * @example 2027
       */
      year: number;
      /**
       * Format: uuid
       * @description 重新提出该方案中未获同意的调整,不另行测算 take up the declined lines of this case instead of drafting
       */
      declinedOf?: string;
    };
    SharingAnswer: {
      /** @description 每校保底 posts for every under-quota school first */
      floor: number;
      /** @description 城区权重 weight of urban schools */
      weightUrban: number;
      /** @description 镇区权重 weight of town schools */
      weightTown: number;
      /** @description 乡村权重 weight of rural schools */
      weightRural: number;
    };
    BasisAnswer: {
      /**
       * Format: uuid
       * @description 统计编号 census
       */
      censusId: string;
      /**
       * Format: date
       * @description 统计日期 day of the census
       */
      censusOn: string;
      /**
       * Format: uuid
       * @description 上次统计 census before
       */
      previousCensusId?: string;
      /** @description 标准版本 version of the standards */
      ruleVersion: string;
      /** @description 编制不足时的分配办法 how short posts were shared */
      sharing?: components['schemas']['SharingAnswer'];
    };
    ArithmeticAnswer: {
      /** @description 标准版本 version of the standards */
      ruleVersion: string;
      /**
       * Format: uuid
       * @description 统计编号 census
       */
      censusId: string;
      /** @description 据以计算的学校 school whose entitlement speaks for the line */
      schoolCode: string;
      /** @description 核定数 entitled */
      entitled: number;
      /**
       * @description 精确分数 exact fraction
       * @example 1080/19
       */
      exact: string;
      /** @description 现有编制 authorised */
      authorised: number;
      /** @description 实有人数 occupied */
      occupied: number;
      /** @description 缺额 entitled − authorised */
      gap: number;
      /** @description 本方案共调入 all posts that arrive there */
      arriving: number;
      /** @description 调出单位空编 vacant posts of the giver */
      available: number;
      /** @description 本方案共调出 all posts that leave the giver */
      leaving: number;
      /** @description 上次统计学生数 pupils of the census before */
      pupilsBefore?: number;
      /** @description 本次统计学生数 pupils */
      pupilsNow: number;
    };
    BilingualAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    ShareAnswer: {
      /** @description 权重 weight of its gap */
      weight: number;
      /** @description 缺额 × 权重 claim */
      claim: number;
      /**
       * @description 应分(精确分数)its exact part of all posts given out
       * @example 35/3
       */
      exact: string;
      /** @description 分得 granted in all */
      granted: number;
      /** @description 保底 floor */
      floor: number;
      /**
       * @description 受限于:缺额已补足,或编制已分完 what bound it
       * @enum {string}
       */
      limit: 'cap' | 'pool-exhausted' | 'no-weight';
      /** @description 再分一个所需的商 what the next post would have been gained with */
      nextQuotient: string;
      /** @description 未得 not granted of its gap */
      missing: number;
      /** @description 保底尚差 not granted of its floor */
      shortOfFloor: number;
    };
    LineAnswer: {
      /**
       * Format: uuid
       * @description 行编号 the same in every revision
       */
      lineId: string;
      /** @description 调出单位 giving school, or pool */
      from: string;
      /** @description 调出单位名称 */
      fromName: string;
      /** @description 调入单位 receiving school, or pool */
      to: string;
      /** @description 调入单位名称 */
      toName: string;
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 调出学校的学段(跨学段时)stage of the giver, where it differs
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
      /**
       * @description 系统测算或人工修改 drafted by the system or edited
       * @enum {string}
       */
      origin: 'drafted' | 'edited';
      /** @description 算式 the numbers that the line rests on */
      arithmetic: components['schemas']['ArithmeticAnswer'];
      /** @description 理由 reason */
      reason: components['schemas']['BilingualAnswer'];
      /** @description 分配 how its posts were shared out */
      share?: components['schemas']['ShareAnswer'];
      /** @description 编办不同意本行的理由 why the office declined it */
      declined?: string;
    };
    SkippedUnitAnswer: {
      /** @description 单位 unit */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
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
      /** @description 原因代码 e.g. FULL, OVER_QUOTA, NOT_GROWN, SHORT */
      code: string;
      /** @description 缺额 gap */
      gap: number;
      /** @description 分得 granted */
      granted: number;
      /** @description 理由 reason */
      reason: components['schemas']['BilingualAnswer'];
      /** @description 分配 how its posts were shared out */
      share?: components['schemas']['ShareAnswer'];
    };
    HistoryAnswer: {
      /** @description 版本 version that the step made */
      version: number;
      /** @description 第几稿 revision */
      revision: number;
      /**
       * @description 步骤 step
       * @enum {string}
       */
      step: 'open' | 'correct' | 'submit' | 'return' | 'consent' | 'withdraw' | 'lapse';
      /**
       * @description 原状态 state before
       * @enum {string}
       */
      stateBefore?: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /**
       * @description 新状态 state after
       * @enum {string}
       */
      stateAfter: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 经办账号 account */
      actor: string;
      /** @description 经办人 name */
      actorName: string;
      /**
       * Format: date-time
       * @description 时间(数据库时钟)
       */
      at: string;
      /** @description 意见 opinion */
      opinion?: string;
    };
    SubmissionAnswer: {
      /** @description 第几稿 revision */
      revision: number;
      /** @description 提交账号 account */
      submittedBy: string;
      /** @description 提交人 name */
      submittedByName: string;
      /**
       * Format: date-time
       * @description 提交时间
       */
      submittedAt: string;
    };
    LineChangeAnswer: {
      /** @description 修改前 before */
      before: components['schemas']['LineAnswer'];
      /** @description 修改后 after */
      after: components['schemas']['LineAnswer'];
    };
    DifferencesAnswer: {
      /** @description 自第几稿 from revision */
      fromRevision: number;
      /** @description 至第几稿 to revision */
      toRevision: number;
      /** @description 新增 added */
      added: components['schemas']['LineAnswer'][];
      /** @description 删除 removed */
      removed: components['schemas']['LineAnswer'][];
      /** @description 修改 changed */
      changed: components['schemas']['LineChangeAnswer'][];
      /** @description 未变行数 lines that stayed */
      unchanged: number;
    };
    AttachmentAnswer: {
      /**
       * Format: uuid
       * @description 附件编号 id
       */
      id: string;
      /**
       * Format: uuid
       * @description 所属事项 case
       */
      caseId: string;
      /** @description 文件名 file name */
      fileName: string;
      /**
       * @description 格式(按内容判断)
       * @enum {string}
       */
      mediaType: 'application/pdf' | 'image/png' | 'image/jpeg';
      /** @description 大小(字节) */
      bytes: number;
      /** @description SHA-256 */
      sha256: string;
      /** @description 上传账号 */
      uploadedBy: string;
      /**
       * Format: date-time
       * @description 上传时间
       */
      uploadedAt: string;
    };
    AdjustmentAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /** @description 年度 year */
      year: number;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间 submitted
       */
      submittedAt?: string;
      /**
       * Format: date-time
       * @description 预留到期 when the held posts become free by themselves
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
      /**
       * Format: uuid
       * @description 划转编号 transfer in the ledger
       */
      transferId?: string;
      /** @description 行数 lines */
      lineCount: number;
      /** @description 编制数 posts that move */
      postCount: number;
      /** @description 未获同意的行数 lines declined */
      declinedLines: number;
      /** @description 未获同意的编制数 posts of lines declined */
      declinedPosts: number;
      /** @description 测算依据 basis */
      basis: components['schemas']['BasisAnswer'];
      /** @description 提出或修改过的账号:不得审批 who may not decide */
      contributors: string[];
      /**
       * Format: date
       * @description 生效日期 effective from
       */
      effectiveOn?: string;
      /**
       * Format: uuid
       * @description 所重新提出的方案 case whose declined lines it takes up
       */
      declinedOf?: string;
      /**
       * Format: uuid
       * @description 重新提出其未获同意调整的方案 case that takes up its declined lines
       */
      takenUpBy?: string;
      /** @description 调整明细 lines */
      lines: components['schemas']['LineAnswer'][];
      /** @description 未安排的单位及原因 units not served, and why */
      skipped: components['schemas']['SkippedUnitAnswer'][];
      /** @description 经过 history */
      history: components['schemas']['HistoryAnswer'][];
      /** @description 历次提交 submissions */
      submissions: components['schemas']['SubmissionAnswer'][];
      /** @description 与上次提交的差异 against the submission before */
      differences?: components['schemas']['DifferencesAnswer'];
      /** @description 附件 attachments */
      attachments: components['schemas']['AttachmentAnswer'][];
      /** @description 相关地址 links */
      links: {
        [key: string]: string;
      };
    };
    HistoryDetailAnswer: {
      /** @description 版本 version that the step made */
      version: number;
      /** @description 第几稿 revision */
      revision: number;
      /**
       * @description 步骤 step
       * @enum {string}
       */
      step: 'open' | 'correct' | 'submit' | 'return' | 'consent' | 'withdraw' | 'lapse';
      /**
       * @description 原状态 state before
       * @enum {string}
       */
      stateBefore?: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /**
       * @description 新状态 state after
       * @enum {string}
       */
      stateAfter: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 经办账号 account */
      actor: string;
      /** @description 经办人 name */
      actorName: string;
      /**
       * Format: date-time
       * @description 时间(数据库时钟)
       */
      at: string;
      /** @description 意见 opinion */
      opinion?: string;
      /** @description 修改前 what the step found */
      before?: Record<string, never> | null;
      /** @description 修改后 what the step left */
      after?: Record<string, never> | null;
    };
    MovementAnswer: {
      /**
       * Format: uuid
       * @description 台账变动编号 movement in the ledger
       */
      movementId: string;
      /** @description 调出单位 */
      from: string;
      /** @description 调入单位 */
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
      /** @description 地址 where to read it */
      href: string;
    };
    EffectAnswer: {
      /**
       * Format: uuid
       * @description 事件编号 event
       */
      eventId: string;
      /**
       * @description 服务 service
       * @enum {string}
       */
      service: 'hiring' | 'rotation' | 'special-post';
      /**
       * Format: uuid
       * @description 修订编号 revision or check
       */
      subjectId: string;
      /** @description 年度或学年 year */
      year?: number;
      /** @description 学校代码 school */
      schoolCode?: string;
      /** @description 说明 in one sentence */
      summary: components['schemas']['BilingualAnswer'];
      /** @description 明细,前后对照 details, before and after */
      changes: Record<string, never>[];
      /**
       * Format: date-time
       * @description 发生时间
       */
      happenedAt: string;
      /** @description 地址 where to read it */
      href: string;
    };
    ServiceAnswer: {
      /**
       * @description 服务 service
       * @enum {string}
       */
      service: 'hiring' | 'rotation' | 'special-post';
      /** @description 修订数 revisions; none where nothing had to change */
      revisions: number;
      /**
       * Format: date-time
       * @description 答复时间
       */
      answeredAt: string;
    };
    EffectsAnswer: {
      /**
       * Format: uuid
       * @description 方案编号
       */
      id: string;
      /**
       * Format: uuid
       * @description 划转编号 transfer in the ledger
       */
      transferId?: string;
      /** @description 台账变动 movements */
      movements: components['schemas']['MovementAnswer'][];
      /** @description 引起的修订 revisions that it caused */
      effects: components['schemas']['EffectAnswer'][];
      /** @description 已答复的服务 services that are through with it */
      answers: components['schemas']['ServiceAnswer'][];
      /**
       * Format: date-time
       * @description 联动完成时间 all services have answered and all their revisions are listed
       */
      completeAt?: string;
      /** @description 相关地址 links */
      links: {
        [key: string]: string;
      };
    };
    MoveRequest: {
      /** @description 调出单位 giving school, or pool */
      from: string;
      /** @description 调入单位 receiving school, or pool */
      to: string;
      /**
       * @description 学段 stage
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 调出学校的学段(跨学段时)stage of the giver, where it differs
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
    LinesRequest: {
      /** @description 所依据的版本 version that the edit started from */
      version: number;
      /** @description 全部调整 all moves of the proposal; replaces the present ones */
      lines: components['schemas']['MoveRequest'][];
    };
    BlockAnswer: {
      /**
       * Format: uuid
       * @description 行编号 line
       */
      lineId: string;
      /** @description 原因代码 e.g. NOT_ENOUGH_VACANT, SCHOOL_FULL */
      code: string;
      /** @description 单位 unit */
      unit: string;
      /**
       * @description 学段;周转池不分学段 stage; any for the pool
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special' | 'any';
      /**
       * @description 编制类别 track
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 要求 asked */
      asked: number;
      /** @description 可用 available */
      available: number;
      /** @description 依据的台账分录 ledger entries */
      entryIds: string[];
    };
    CheckAnswer: {
      /** @description 闸口是否通过 whether the gate lets it pass */
      passes: boolean;
      /** @description 不通过的原因 why not */
      blocks: components['schemas']['BlockAnswer'][];
    };
    StepRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
    };
    WithdrawRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
      /** @description 撤回原因 reason */
      reason?: string;
    };
    DeclineRequest: {
      /**
       * Format: uuid
       * @description 行编号 line
       */
      lineId: string;
      /** @description 不同意的理由 reason */
      reason: string;
    };
    ConsentRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
      /**
       * @description 文号 document number
       * @example 册编办〔2027〕3号
       */
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
      /**
       * Format: uuid
       * @description 扫描件 scan attached to this case
       */
      attachmentId?: string;
      /**
       * Format: date
       * @description 生效日期 day from which it holds; default the day of the decision
       */
      effectiveOn?: string;
      /** @description 不同意的行,其余均为同意 lines declined; all others are consented to */
      declined?: components['schemas']['DeclineRequest'][];
    };
    ReturnRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
      /** @description 退回意见 what has to be corrected */
      opinion: string;
    };
    ProjectedHoldAnswer: {
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
      /**
       * @description 已请求,或已预留
       * @enum {string}
       */
      state: 'asked' | 'held';
      /** @description 编制数 */
      posts: number;
    };
    HoldsProjectionAnswer: {
      /** @description 本服务的事项类型 */
      caseKinds: string[];
      /** @description 本服务所知未了的预留 */
      holds: components['schemas']['ProjectedHoldAnswer'][];
    };
    CardAccountAnswer: {
      /**
       * Format: uuid
       * @description 账户 account of the ledger
       */
      accountId: string;
      /** @description 单位 unit */
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
    CardPendingAnswer: {
      /**
       * Format: uuid
       * @description 分期编号
       */
      pendingId: string;
      /**
       * Format: uuid
       * @description 借编编号
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
       * @description 预、超
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
    };
    PoolCardAnswer: {
      /**
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 总数 = 已借出 + 剩余 + 预留或冻结 */
      total: number;
      /** @description 已借出 */
      lent: number;
      /** @description 剩余 */
      left: number;
      /** @description 预留、冻结 */
      held: number;
      /** @description 本年应收回 */
      dueThisYear: number;
      /** @description 逾期 */
      overdue: number;
      /** @description 各数所依据的账户 */
      accounts: components['schemas']['CardAccountAnswer'][];
      /** @description 至本年底到期而尚欠的分期 */
      pendings: components['schemas']['CardPendingAnswer'][];
    };
    PoolCardsAnswer: {
      /** @description 年度 */
      year: number;
      /**
       * Format: date
       * @description 今天(县里的日期)
       */
      today: string;
      /** @description 各类别 */
      tracks: components['schemas']['PoolCardAnswer'][];
    };
    PendingAnswer: {
      /**
       * Format: uuid
       * @description 分期编号 instalment
       */
      pendingId: string;
      /**
       * Format: date
       * @description 归还日期 due on
       */
      dueOn: string;
      /** @description 应归还 to come back */
      count: number;
      /** @description 已归还 come back */
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
    RepaymentAnswer: {
      /**
       * Format: uuid
       * @description 编制变动 movement in the ledger
       */
      movementId: string;
      /**
       * Format: uuid
       * @description 分期编号 instalment
       */
      pendingId: string;
      /** @description 归还编制数 posts */
      count: number;
      /**
       * @description 到期、离编自动归还、提前归还、收回
       * @enum {string}
       */
      way: 'due' | 'exit' | 'early-return' | 'recall';
      /**
       * Format: date
       * @description 生效日期 effective on
       */
      effectiveOn: string;
      /** @description 文号 document number */
      documentNumber: string;
    };
    LoanStandingAnswer: {
      /**
       * Format: uuid
       * @description 借出的编制变动 movement in the ledger
       */
      movementId: string;
      /** @description 尚欠 out */
      outstanding: number;
      /** @description 其中逾期 of these overdue */
      overdue: number;
      /**
       * Format: date
       * @description 起始日期 first day
       */
      startedOn: string;
      /**
       * Format: date
       * @description 到期日期(最后一期) last day
       */
      dueOn: string;
      /** @description 续借次数 renewals */
      renewals: number;
      /** @description 自然减员不足而仍同意的理由 */
      exception?: string;
      /**
       * @description 预警:due-60、due-30、due-7 为预,overdue 为超
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
      /** @description 归还安排,含已被取代的 */
      pendings: components['schemas']['PendingAnswer'][];
      /** @description 已归还 */
      repayments: components['schemas']['RepaymentAnswer'][];
    };
    LoanSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /**
       * Format: uuid
       * @description 借编编号 id of the loan in the ledger
       */
      loanId: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 预留到期
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
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
      /** @description 借用编制数 */
      count: number;
      /** @description 用途 */
      purpose: string;
      /**
       * @description 临时用编:产假、病假、支教
       * @enum {string}
       */
      temporaryUse?: 'maternity' | 'illness' | 'support-teaching';
      /**
       * Format: date
       * @description 起始日期
       */
      startsOn: string;
      /**
       * Format: date
       * @description 到期日期
       */
      dueOn: string;
      /** @description 自然减员足以归还 attrition covers the return */
      covers: boolean;
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId?: string;
      /** @description 台账现状:已借出者 */
      standing?: components['schemas']['LoanStandingAnswer'];
    };
    LoanListAnswer: {
      /** @description 借编 loans, the newest first */
      items: components['schemas']['LoanSummaryAnswer'][];
    };
    InstalmentRequest: {
      /**
       * Format: date
       * @description 归还日期 due on
       */
      dueOn: string;
      /** @description 归还编制数 posts */
      count: number;
    };
    LoanRequest: {
      /** @description 学校代码 borrower */
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
      /** @description 借用编制数 posts */
      count: number;
      /** @description 用途:临时、急需、阶段性 purpose */
      purpose: string;
      /**
       * Format: date
       * @description 起始日期 first day of the term
       */
      startsOn: string;
      /** @description 分期归还安排,合计等于借用数 instalments of return */
      instalments: components['schemas']['InstalmentRequest'][];
    };
    InstalmentAnswer: {
      /**
       * Format: date
       * @description 归还日期 due on
       */
      dueOn: string;
      /** @description 归还编制数 posts */
      count: number;
    };
    LoanBasisAnswer: {
      /** @description 标准版本 */
      ruleVersion: string;
      /**
       * Format: uuid
       * @description 学年初统计
       */
      censusId: string;
      /** @description 应核编制 */
      entitled: number;
      /** @description 核编的精确分数 */
      exact: string;
      /** @description 核定编制 */
      authorised: number;
      /** @description 实有人数 */
      occupied: number;
      /** @description 空编 */
      vacant: number;
      /** @description 缺额 = 应核 − 核定 */
      shortfall: number;
      /** @description 周转池可借 */
      poolAvailable: number;
    };
    SpecialPostsAnswer: {
      /**
       * Format: uuid
       * @description 特岗批次行
       */
      lineId: string;
      /** @description 批次年度 */
      cohortYear: number;
      /**
       * Format: date
       * @description 服务期满
       */
      dueOn: string;
      /** @description 期满月份 YYYY-MM */
      month: string;
      /** @description 学科 */
      subject: string;
      /** @description 为其预留的编制数 */
      needed: number;
    };
    SecuredInstalmentAnswer: {
      /**
       * Format: date
       * @description 归还日期
       */
      dueOn: string;
      /** @description 至此累计应归还 */
      due: number;
      /** @description 至此预计累计空出 */
      freed: number;
      /** @description 足以归还 */
      covered: boolean;
    };
    RetirementAnswer: {
      /**
       * Format: uuid
       * @description 人员
       */
      personId: string;
      /** @description 姓名 */
      name: string;
      /**
       * Format: date
       * @description 出生日期
       */
      bornOn: string;
      /** @description 达到法定退休年龄的月份 YYYY-MM */
      month: string;
      /**
       * Format: date
       * @description 空出编制的日期
       */
      freesPostOn: string;
    };
    LoanSecurityAnswer: {
      /** @description 借用期内预计自然减员 */
      expected: number;
      /** @description 已有去向:其他借编期内应归还 + 特岗期满转编 */
      promised: number;
      /** @description 该校其他借编期内应归还 */
      owedElsewhere: number;
      /** @description 借用期内服务期满的特岗批次,按月 */
      specialPosts?: components['schemas']['SpecialPostsAnswer'][];
      /** @description 可用于归还 = 预计减员 − 已有去向 */
      free: number;
      /** @description 借用编制数 */
      count: number;
      /** @description 足以归还:原则同意;不足:由编办定数 */
      covers: boolean;
      /** @description 各期 */
      instalments: components['schemas']['SecuredInstalmentAnswer'][];
      /** @description 预计退休人员,按月 */
      retirements: components['schemas']['RetirementAnswer'][];
    };
    LoanChangeAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /**
       * Format: uuid
       * @description 借编事项
       */
      loanCaseId: string;
      /**
       * @description 续借、调整分期、提前归还、收回
       * @enum {string}
       */
      kind: 'renewal' | 'instalments' | 'early-return' | 'recall';
      /** @description 事由 */
      reason: string;
      /** @description 新的归还安排 */
      instalments?: components['schemas']['InstalmentAnswer'][];
      /** @description 编制数 */
      count?: number;
      /**
       * Format: date
       * @description 收回期限
       */
      dueOn?: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 提出人 */
      proposer: components['schemas']['PersonAnswer'];
      /** @description 提出或修改过的账号:不得审批 */
      contributors: string[];
      /**
       * Format: date-time
       * @description 提出时间
       */
      openedAt: string;
      /** @description 决定 */
      decision?: components['schemas']['DecisionAnswer'];
    };
    LoanAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /**
       * Format: uuid
       * @description 借编编号 id of the loan in the ledger
       */
      loanId: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 预留到期
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
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
      /** @description 借用编制数 */
      count: number;
      /** @description 用途 */
      purpose: string;
      /**
       * @description 临时用编:产假、病假、支教
       * @enum {string}
       */
      temporaryUse?: 'maternity' | 'illness' | 'support-teaching';
      /**
       * Format: date
       * @description 起始日期
       */
      startsOn: string;
      /**
       * Format: date
       * @description 到期日期
       */
      dueOn: string;
      /** @description 自然减员足以归还 attrition covers the return */
      covers: boolean;
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId?: string;
      /** @description 台账现状:已借出者 */
      standing?: components['schemas']['LoanStandingAnswer'];
      /** @description 提出或修改过的账号:不得审批 */
      contributors: string[];
      /** @description 申请的归还安排 */
      instalments: components['schemas']['InstalmentAnswer'][];
      /** @description 缺额依据 */
      basis: components['schemas']['LoanBasisAnswer'];
      /** @description 安全性核查 */
      security: components['schemas']['LoanSecurityAnswer'];
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn?: string;
      /** @description 经过 */
      history: components['schemas']['HistoryAnswer'][];
      /** @description 续借、调整、归还、收回 */
      changes: components['schemas']['LoanChangeAnswer'][];
      /** @description 相关地址 links */
      links: {
        [key: string]: string;
      };
    };
    LoanTextRequest: {
      /** @description 学校代码 borrower */
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
      /** @description 借用编制数 posts */
      count: number;
      /** @description 用途:临时、急需、阶段性 purpose */
      purpose: string;
      /**
       * Format: date
       * @description 起始日期 first day of the term
       */
      startsOn: string;
      /** @description 分期归还安排,合计等于借用数 instalments of return */
      instalments: components['schemas']['InstalmentRequest'][];
      /** @description 所依据的版本 version that the edit started from */
      version: number;
    };
    LoanConsentRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
      /** @description 文号 document number */
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
      /**
       * Format: date
       * @description 生效日期 day from which it holds; default the first day applied for
       */
      effectiveOn?: string;
      /** @description 自然减员不足以归还而仍同意的理由 why, where attrition does not cover the return */
      exception?: string;
    };
    LoanChangeRequestBody: {
      /**
       * @description 续借、调整分期、提前归还、收回 what is asked
       * @enum {string}
       */
      kind: 'renewal' | 'instalments' | 'early-return' | 'recall';
      /** @description 事由 reason */
      reason: string;
      /** @description 续借、调整分期:尚欠部分的全部归还安排 */
      instalments?: components['schemas']['InstalmentRequest'][];
      /** @description 提前归还、收回:编制数 */
      count?: number;
      /**
       * Format: date
       * @description 收回:期限,不填为当日
       */
      dueOn?: string;
    };
    LoanReasonRequest: {
      /** @description 撤回原因 reason */
      reason?: string;
    };
    LoanOpinionRequest: {
      /** @description 退回意见 what has to be corrected */
      opinion: string;
    };
    LoanChangeConsentRequest: {
      /** @description 文号 document number */
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
    TemporaryNeedAnswer: {
      /**
       * Format: uuid
       * @description 编号 id
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
       * @description 编制类别
       * @enum {string}
       */
      track: 'quota' | 'control' | 'headcount';
      /** @description 编制数 */
      count: number;
      /**
       * @description 产假、病假、支教
       * @enum {string}
       */
      temporaryUse: 'maternity' | 'illness' | 'support-teaching';
      /** @description 事由 */
      reason: string;
      /**
       * Format: date
       * @description 起始日期
       */
      startsOn: string;
      /**
       * Format: date
       * @description 结束日期
       */
      endsOn: string;
      /**
       * @description 已申请、已转报、不予转报、已撤回
       * @enum {string}
       */
      state: 'asked' | 'forwarded' | 'declined' | 'withdrawn';
      /** @description 申请人 */
      askedByName: string;
      /**
       * Format: date-time
       * @description 申请时间
       */
      askedAt: string;
      /**
       * Format: uuid
       * @description 借编事项
       */
      loanCaseId?: string;
      /** @description 办理人 */
      endedByName?: string;
      /**
       * Format: date-time
       * @description 办理时间
       */
      endedAt?: string;
      /** @description 意见 */
      opinion?: string;
      /**
       * @description 借编事项的状态
       * @enum {string}
       */
      loanState?: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 文号 */
      documentNumber?: string;
      /** @description 正在使用 */
      outstanding?: number;
      /**
       * Format: date
       * @description 归还日期
       */
      dueOn?: string;
      /**
       * @description 预警
       * @enum {string}
       */
      mark?: 'due-60' | 'due-30' | 'due-7' | 'overdue';
    };
    TemporaryNeedListAnswer: {
      /** @description 临时用编 temporary needs */
      items: components['schemas']['TemporaryNeedAnswer'][];
    };
    TemporaryNeedRequest: {
      /** @description 学校代码 school */
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
      /** @description 编制数 posts */
      count: number;
      /**
       * @description 产假、病假、支教 what for
       * @enum {string}
       */
      temporaryUse: 'maternity' | 'illness' | 'support-teaching';
      /** @description 事由:何人、何故 reason */
      reason: string;
      /**
       * Format: date
       * @description 起始日期 first day
       */
      startsOn: string;
      /**
       * Format: date
       * @description 结束日期:到日自动归还 last day
       */
      endsOn: string;
    };
    DeclineNeedRequest: {
      /** @description 不予转报的理由 why not */
      opinion: string;
    };
    WithdrawNeedRequest: {
      /** @description 撤回原因 reason */
      opinion?: string;
    };
    FlagTextAnswer: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    FlagCauseAnswer: {
      /**
       * @description 事件、日期、人
       * @enum {string}
       */
      kind: 'event' | 'clock' | 'person';
      /**
       * Format: uuid
       * @description 事件编号
       */
      eventId?: string;
      /** @description 事件类型 */
      eventType?: string;
      /** @description 时间或日期 */
      at: string;
      /** @description 数据截至 watermark */
      watermark?: string;
      /** @description 登记人 */
      byName?: string;
      /** @description 文号 */
      documentNumber?: string;
      /** @description 会议 */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期
       */
      decidedOn?: string;
    };
    FlagSummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号 id
       */
      id: string;
      /** @description 学校代码,或 pool */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
      /**
       * @description 种类 kind
       * @enum {string}
       */
      kind:
        | 'SQUEEZE'
        | 'DIVERT'
        | 'WITHHOLD'
        | 'VACANCY_LEFT_UNFILLED'
        | 'LONG_TERM_SUBSTITUTE'
        | 'UNAUTHORISED_SECONDMENT'
        | 'OVERDUE_LOAN'
        | 'OVER_QUOTA'
        | 'VACANCY_RATE';
      /** @description 种类名称 */
      kindName: components['schemas']['FlagTextAnswer'];
      /** @description 事项:学段与类别、借编、文件 subject */
      subject: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track?: 'quota' | 'control' | 'headcount';
      /**
       * @description 系统规则,或编办登记
       * @enum {string}
       */
      origin: 'rule' | 'recorded';
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'open' | 'assigned' | 'answered' | 'returned' | 'accepted' | 'closed';
      /** @description 版本 */
      version: number;
      /** @description 证据,最近一次,一句话 */
      text: components['schemas']['FlagTextAnswer'];
      /** @description 依据来源 source */
      source: components['schemas']['FlagTextAnswer'];
      /**
       * @description 可信度:H 文件原文,M 转述,D 县定
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /**
       * Format: date
       * @description 发现日期
       */
      openedOn: string;
      /**
       * Format: date-time
       * @description 发现时间
       */
      openedAt: string;
      /** @description 由什么发现 */
      openedBy: components['schemas']['FlagCauseAnswer'];
      /**
       * @description 整改责任方
       * @enum {string}
       */
      assignee?: 'school' | 'education-bureau';
      /**
       * Format: date
       * @description 整改期限
       */
      deadline?: string;
      /** @description 整改要求 */
      assignment?: string;
      /** @description 超期未答复 */
      isOverdue: boolean;
      /** @description 整改情况 */
      answer?: string;
      /** @description 整改文号 */
      answerDocument?: string;
      /**
       * Format: uuid
       * @description 整改扫描件
       */
      answerAttachment?: string;
      /**
       * Format: date
       * @description 答复日期
       */
      answeredOn?: string;
      /** @description 答复人 */
      answeredByName?: string;
      /** @description 逾期答复 */
      isLate: boolean;
      /** @description 审核人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 审核时间
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
      /** @description 审核意见 */
      opinion?: string;
      /**
       * Format: date-time
       * @description 消除或结束时间
       */
      endedAt?: string;
      /** @description 由什么消除 */
      endedBy?: components['schemas']['FlagCauseAnswer'];
    };
    FlagListAnswer: {
      /** @description 督查事项 flags */
      items: components['schemas']['FlagSummaryAnswer'][];
    };
    FlagFigureAnswer: {
      /** @description 名称 name */
      name: string;
      /** @description 名称 */
      title: components['schemas']['FlagTextAnswer'];
      /** @description 数值 value */
      value: number | string;
    };
    FlagReferenceAnswer: {
      /**
       * @description 依据:台账分录、编制变动、借编事项、人员、导入、文件
       * @enum {string}
       */
      kind: 'entry' | 'movement' | 'loan' | 'person' | 'import' | 'document';
      /** @description 编号 id */
      id: string;
      /** @description 说明 */
      text?: string;
    };
    FlagEvidenceAnswer: {
      /** @description 一句话 */
      text: components['schemas']['FlagTextAnswer'];
      /** @description 数据 figures */
      figures: components['schemas']['FlagFigureAnswer'][];
      /** @description 依据 what can be opened */
      references: components['schemas']['FlagReferenceAnswer'][];
    };
    FlagEvidenceRecordAnswer: {
      /** @description 第几次 */
      place: number;
      /** @description 证据 */
      evidence: components['schemas']['FlagEvidenceAnswer'];
      /** @description 由什么得知 */
      cause: components['schemas']['FlagCauseAnswer'];
      /**
       * Format: date-time
       * @description 记录时间
       */
      recordedAt: string;
    };
    FlagStepAnswer: {
      /** @description 版本 */
      version: number;
      /**
       * @description 步骤
       * @enum {string}
       */
      step: 'open' | 'assign' | 'answer' | 'accept' | 'return' | 'close';
      /**
       * @description 之前
       * @enum {string}
       */
      stateBefore?: 'open' | 'assigned' | 'answered' | 'returned' | 'accepted' | 'closed';
      /**
       * @description 之后
       * @enum {string}
       */
      stateAfter: 'open' | 'assigned' | 'answered' | 'returned' | 'accepted' | 'closed';
      /** @description 经办人 */
      actorName: string;
      /**
       * Format: date-time
       * @description 时间
       */
      at: string;
      /** @description 内容 */
      details: {
        [key: string]: unknown;
      };
    };
    FlagAnswer: {
      /**
       * Format: uuid
       * @description 编号 id
       */
      id: string;
      /** @description 学校代码,或 pool */
      unit: string;
      /** @description 单位名称 */
      unitName: string;
      /**
       * @description 种类 kind
       * @enum {string}
       */
      kind:
        | 'SQUEEZE'
        | 'DIVERT'
        | 'WITHHOLD'
        | 'VACANCY_LEFT_UNFILLED'
        | 'LONG_TERM_SUBSTITUTE'
        | 'UNAUTHORISED_SECONDMENT'
        | 'OVERDUE_LOAN'
        | 'OVER_QUOTA'
        | 'VACANCY_RATE';
      /** @description 种类名称 */
      kindName: components['schemas']['FlagTextAnswer'];
      /** @description 事项:学段与类别、借编、文件 subject */
      subject: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage?: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 编制类别
       * @enum {string}
       */
      track?: 'quota' | 'control' | 'headcount';
      /**
       * @description 系统规则,或编办登记
       * @enum {string}
       */
      origin: 'rule' | 'recorded';
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'open' | 'assigned' | 'answered' | 'returned' | 'accepted' | 'closed';
      /** @description 版本 */
      version: number;
      /** @description 证据,最近一次,一句话 */
      text: components['schemas']['FlagTextAnswer'];
      /** @description 依据来源 source */
      source: components['schemas']['FlagTextAnswer'];
      /**
       * @description 可信度:H 文件原文,M 转述,D 县定
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /**
       * Format: date
       * @description 发现日期
       */
      openedOn: string;
      /**
       * Format: date-time
       * @description 发现时间
       */
      openedAt: string;
      /** @description 由什么发现 */
      openedBy: components['schemas']['FlagCauseAnswer'];
      /**
       * @description 整改责任方
       * @enum {string}
       */
      assignee?: 'school' | 'education-bureau';
      /**
       * Format: date
       * @description 整改期限
       */
      deadline?: string;
      /** @description 整改要求 */
      assignment?: string;
      /** @description 超期未答复 */
      isOverdue: boolean;
      /** @description 整改情况 */
      answer?: string;
      /** @description 整改文号 */
      answerDocument?: string;
      /**
       * Format: uuid
       * @description 整改扫描件
       */
      answerAttachment?: string;
      /**
       * Format: date
       * @description 答复日期
       */
      answeredOn?: string;
      /** @description 答复人 */
      answeredByName?: string;
      /** @description 逾期答复 */
      isLate: boolean;
      /** @description 审核人 */
      decidedByName?: string;
      /**
       * Format: date-time
       * @description 审核时间
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
      /** @description 审核意见 */
      opinion?: string;
      /**
       * Format: date-time
       * @description 消除或结束时间
       */
      endedAt?: string;
      /** @description 由什么消除 */
      endedBy?: components['schemas']['FlagCauseAnswer'];
      /** @description 规则 rule */
      rule: components['schemas']['FlagTextAnswer'];
      /** @description 证据,最近一次 evidence */
      evidence: components['schemas']['FlagEvidenceAnswer'];
      /** @description 答复过的账号:不得审核 */
      answerers: string[];
      /** @description 各次证据 */
      evidences: components['schemas']['FlagEvidenceRecordAnswer'][];
      /** @description 经过 */
      history: components['schemas']['FlagStepAnswer'][];
      /** @description 扫描件 */
      attachments: components['schemas']['AttachmentAnswer'][];
    };
    FlagKindAnswer: {
      /**
       * @description 种类
       * @enum {string}
       */
      kind:
        | 'SQUEEZE'
        | 'DIVERT'
        | 'WITHHOLD'
        | 'VACANCY_LEFT_UNFILLED'
        | 'LONG_TERM_SUBSTITUTE'
        | 'UNAUTHORISED_SECONDMENT'
        | 'OVERDUE_LOAN'
        | 'OVER_QUOTA'
        | 'VACANCY_RATE';
      /** @description 名称 */
      name: components['schemas']['FlagTextAnswer'];
      /** @description 规则 */
      rule: components['schemas']['FlagTextAnswer'];
      /** @description 来源 */
      source: components['schemas']['FlagTextAnswer'];
      /**
       * @description 可信度
       * @enum {string}
       */
      confidence: 'H' | 'M' | 'D';
      /** @description 参数 */
      parameters: (
        | 'vacancyRatePercent'
        | 'vacancyMonths'
        | 'substituteMonths'
        | 'nonTeachingPercentSenior'
        | 'nonTeachingPercentJunior'
        | 'nonTeachingPercentPrimary'
        | 'withheldDays'
      )[];
    };
    SetFlagParameterAnswer: {
      /**
       * @description 参数
       * @enum {string}
       */
      name:
        | 'vacancyRatePercent'
        | 'vacancyMonths'
        | 'substituteMonths'
        | 'nonTeachingPercentSenior'
        | 'nonTeachingPercentJunior'
        | 'nonTeachingPercentPrimary'
        | 'withheldDays';
      /** @description 数值 */
      value: number;
      /** @description 理由 */
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
      /** @description 经办人 */
      setByName: string;
    };
    FlagParameterAnswer: {
      /**
       * @description 参数
       * @enum {string}
       */
      name:
        | 'vacancyRatePercent'
        | 'vacancyMonths'
        | 'substituteMonths'
        | 'nonTeachingPercentSenior'
        | 'nonTeachingPercentJunior'
        | 'nonTeachingPercentPrimary'
        | 'withheldDays';
      /** @description 名称 */
      title: components['schemas']['FlagTextAnswer'];
      /** @description 现行数值 */
      value: number;
      /** @description 默认值 */
      usual: number;
      /** @description 最大值 */
      most: number;
      /** @description 县定记录 */
      set?: components['schemas']['SetFlagParameterAnswer'];
    };
    FlagRulesAnswer: {
      /** @description 种类 */
      kinds: components['schemas']['FlagKindAnswer'][];
      /** @description 参数 */
      parameters: components['schemas']['FlagParameterAnswer'][];
    };
    FlagParameterRequest: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn: string;
      /**
       * @description 参数 parameter
       * @enum {string}
       */
      name:
        | 'vacancyRatePercent'
        | 'vacancyMonths'
        | 'substituteMonths'
        | 'nonTeachingPercentSenior'
        | 'nonTeachingPercentJunior'
        | 'nonTeachingPercentPrimary'
        | 'withheldDays';
      /** @description 数值 value */
      value: number;
      /** @description 理由 reason */
      reason: string;
    };
    FindingRequest: {
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn: string;
      /**
       * Format: uuid
       * @description 编号,由登记人给定 id
       */
      flagId: string;
      /** @description 学校代码,或 pool unit */
      unit: string;
      /**
       * @description 种类 kind
       * @enum {string}
       */
      kind:
        | 'SQUEEZE'
        | 'DIVERT'
        | 'WITHHOLD'
        | 'VACANCY_LEFT_UNFILLED'
        | 'LONG_TERM_SUBSTITUTE'
        | 'UNAUTHORISED_SECONDMENT'
        | 'OVERDUE_LOAN'
        | 'OVER_QUOTA'
        | 'VACANCY_RATE';
      /** @description 发现的情况 what was found */
      text: string;
    };
    FlagAssignRequest: {
      /** @description 所依据的版本 version that was seen */
      version?: number;
      /**
       * @description 整改责任方 who rectifies
       * @enum {string}
       */
      assignee: 'school' | 'education-bureau';
      /**
       * Format: date
       * @description 整改期限 deadline
       */
      deadline: string;
      /** @description 整改要求 what is to be rectified */
      text: string;
      /** @description 督办文号 document number */
      documentNumber?: string;
    };
    FlagAnswerRequest: {
      /** @description 所依据的版本 version that was seen */
      version?: number;
      /** @description 整改情况 what was rectified */
      text: string;
      /** @description 文号 document number */
      documentNumber?: string;
      /**
       * Format: uuid
       * @description 扫描件 scan
       */
      attachmentId?: string;
    };
    FlagAcceptRequest: {
      /** @description 所依据的版本 version that was seen */
      version?: number;
      /** @description 文号 document number */
      documentNumber: string;
      /** @description 会议 meeting */
      meeting?: string;
      /**
       * Format: date
       * @description 决定日期 day of the decision
       */
      decidedOn: string;
      /** @description 认可理由:情况仍存在时必填 why, where the fact stands on */
      opinion?: string;
    };
    FlagReturnRequest: {
      /** @description 所依据的版本 version that was seen */
      version?: number;
      /** @description 退回意见 what is missing */
      opinion: string;
      /**
       * Format: date
       * @description 新的期限 new deadline
       */
      deadline?: string;
      /** @description 文号 document number */
      documentNumber?: string;
    };
    IdleTotalsAnswer: {
      /** @description 行数 */
      lines: number;
      /** @description 单位数 */
      units: number;
      /** @description 空缺合计 */
      vacant: number;
      /** @description 闲置合计 */
      idle: number;
      /** @description 有闲置编制的单位数 */
      unitsIdle: number;
    };
    IdleCensusSummaryAnswer: {
      /**
       * Format: uuid
       * @description 闲置编制清查
       */
      id: string;
      /**
       * Format: date
       * @description 清查日期(截至此日生效)
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
       * @description 学年初统计日期
       */
      censusOn?: string;
      /** @description 标准版本 */
      ruleVersion?: string;
      /** @description 学校留用比例(%) */
      reservePercent: number;
      /** @description 清查账号 */
      takenBy: string;
      /** @description 清查人 */
      takenByName: string;
      /**
       * Format: date-time
       * @description 清查时间(数据库时钟)
       */
      takenAt: string;
      /** @description 合计;学校只见本校 */
      totals: components['schemas']['IdleTotalsAnswer'];
      /**
       * Format: uuid
       * @description 据此提出的收回方案
       */
      recoveryId?: string;
    };
    IdleCensusListAnswer: {
      /** @description 历次清查,最近的在前 */
      items: components['schemas']['IdleCensusSummaryAnswer'][];
    };
    IdleCountRequest: {
      /**
       * Format: date
       * @description 清查日期,不晚于今天;不填为今天 day of the census
       */
      asOf?: string;
    };
    CountedPostsAnswer: {
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
      /** @description 核编数 */
      entitled?: number;
      /** @description 已撤销 */
      closed: boolean;
    };
    IdleCountAnswer: {
      /** @description 空缺 */
      vacant: number;
      /** @description 减:借入,应由借编归还 */
      onLoan: number;
      /** @description 减:超编人员待占 */
      forOver: number;
      /** @description 按标准还需:核编数 − 实有 */
      neededByStandard: number;
      /** @description 按计划还需:招聘计划 + 特岗转编 */
      neededByPlan: number;
      /** @description 减:还需,取两者之大 */
      needed: number;
      /** @description 减:县定留用 */
      reserve: number;
      /** @description 闲置编制 */
      idle: number;
      /** @description 没有标准或统计,不能认定闲置 */
      unknownNeed: boolean;
    };
    PlanLineAnswer: {
      /**
       * Format: uuid
       * @description 计划行
       */
      lineId: string;
      /** @description 计划年度 */
      year: number;
      /** @description 学科 */
      subject: string;
      /** @description 渠道 */
      channel: string;
      /** @description 计划数 */
      planned: number;
    };
    DueCohortAnswer: {
      /**
       * Format: uuid
       * @description 特岗批次行
       */
      lineId: string;
      /** @description 批次年度 */
      cohortYear: number;
      /**
       * Format: date
       * @description 服务期满
       */
      dueOn: string;
      /** @description 学科 */
      subject: string;
      /** @description 需编制数 */
      needed: number;
    };
    PlannedNeedAnswer: {
      /** @description 招聘计划 */
      lines: components['schemas']['PlanLineAnswer'][];
      /** @description 特岗批次 */
      cohorts: components['schemas']['DueCohortAnswer'][];
    };
    IdleLineAnswer: {
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
      /** @description 台账和标准的数 */
      posts: components['schemas']['CountedPostsAnswer'];
      /** @description 逐项 */
      counted: components['schemas']['IdleCountAnswer'];
      /** @description 闲置编制 */
      idle: number;
      /** @description 各状态的台账账户 */
      accounts: {
        [key: string]: string;
      };
      /** @description 计划依据 */
      plan: components['schemas']['PlannedNeedAnswer'];
    };
    ObjectionAnswer: {
      /**
       * Format: uuid
       * @description 异议编号
       */
      id: string;
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
      /** @description 异议 */
      text: string;
      /** @description 提出账号 */
      madeBy: string;
      /** @description 提出人 */
      madeByName: string;
      /**
       * Format: date-time
       * @description 提出时间
       */
      madeAt: string;
    };
    IdleCensusAnswer: {
      /**
       * Format: uuid
       * @description 闲置编制清查
       */
      id: string;
      /**
       * Format: date
       * @description 清查日期(截至此日生效)
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
       * @description 学年初统计日期
       */
      censusOn?: string;
      /** @description 标准版本 */
      ruleVersion?: string;
      /** @description 学校留用比例(%) */
      reservePercent: number;
      /** @description 清查账号 */
      takenBy: string;
      /** @description 清查人 */
      takenByName: string;
      /**
       * Format: date-time
       * @description 清查时间(数据库时钟)
       */
      takenAt: string;
      /** @description 合计;学校只见本校 */
      totals: components['schemas']['IdleTotalsAnswer'];
      /**
       * Format: uuid
       * @description 据此提出的收回方案
       */
      recoveryId?: string;
      /** @description 各校各学段各类别 */
      lines: components['schemas']['IdleLineAnswer'][];
      /** @description 异议 */
      objections: components['schemas']['ObjectionAnswer'][];
    };
    RecountDifferenceAnswer: {
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
      /** @description 当时闲置 */
      idle: number;
      /** @description 复算闲置 */
      idleAgain: number;
    };
    RecountAnswer: {
      /**
       * Format: uuid
       * @description 闲置编制清查
       */
      censusId: string;
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
      /** @description 链尾哈希未变 */
      chainStands: boolean;
      /** @description 与当时一致 */
      same: boolean;
      /** @description 不一致的行 */
      differences: components['schemas']['RecountDifferenceAnswer'][];
    };
    ObjectionRequest: {
      /** @description 学校代码 unit */
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
      /** @description 异议 what is not right, and why */
      text: string;
    };
    RecoverySummaryAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /**
       * Format: uuid
       * @description 所依据的闲置编制清查
       */
      censusId: string;
      /**
       * Format: date
       * @description 清查日期
       */
      asOf: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间
       */
      submittedAt?: string;
      /**
       * Format: date-time
       * @description 预留到期
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
      /** @description 收回编制数 */
      posts: number;
      /** @description 单位数 */
      units: number;
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId?: string;
    };
    RecoveryListAnswer: {
      /** @description 收回方案,最近的在前 */
      items: components['schemas']['RecoverySummaryAnswer'][];
    };
    RecoveryLineRequest: {
      /** @description 学校代码 unit */
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
      /** @description 收回数,不超过清查所得闲置编制 posts */
      count: number;
    };
    RecoveryRequest: {
      /**
       * Format: uuid
       * @description 闲置编制清查 census
       */
      censusId: string;
      /** @description 收回明细;不填为全部闲置编制 default all that is idle */
      lines?: components['schemas']['RecoveryLineRequest'][];
    };
    RecoveryLineAnswer: {
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
      /** @description 清查所得闲置编制 */
      idle: number;
      /** @description 收回数 */
      count: number;
    };
    RecoveryAnswer: {
      /**
       * Format: uuid
       * @description 编号 id of the case
       */
      id: string;
      /**
       * Format: uuid
       * @description 所依据的闲置编制清查
       */
      censusId: string;
      /**
       * Format: date
       * @description 清查日期
       */
      asOf: string;
      /**
       * @description 状态 state
       * @enum {string}
       */
      state: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
      /** @description 版本 grows with each step */
      version: number;
      /** @description 第几稿 which text of the case */
      revision: number;
      /** @description 提出人 proposer */
      proposer: components['schemas']['PersonAnswer'];
      /**
       * Format: date-time
       * @description 建立时间 opened
       */
      openedAt: string;
      /**
       * Format: date-time
       * @description 提交时间
       */
      submittedAt?: string;
      /**
       * Format: date-time
       * @description 预留到期
       */
      expiresAt?: string;
      /** @description 决定 decision that stands */
      decision?: components['schemas']['DecisionAnswer'];
      /** @description 收回编制数 */
      posts: number;
      /** @description 单位数 */
      units: number;
      /**
       * Format: uuid
       * @description 划转编号
       */
      transferId?: string;
      /** @description 提出或修改过的账号:不得审批 */
      contributors: string[];
      /**
       * Format: date
       * @description 生效日期
       */
      effectiveOn?: string;
      /** @description 收回明细 */
      lines: components['schemas']['RecoveryLineAnswer'][];
      /** @description 各校异议 */
      objections: components['schemas']['ObjectionAnswer'][];
      /** @description 经过 */
      history: components['schemas']['HistoryAnswer'][];
      /** @description 相关地址 links */
      links: {
        [key: string]: string;
      };
    };
    RecoveryLinesRequest: {
      /** @description 所依据的版本 version that the edit started from */
      version: number;
      /** @description 全部收回明细 replaces the present ones */
      lines: components['schemas']['RecoveryLineRequest'][];
    };
    RecoveryConsentRequest: {
      /** @description 所看到的版本 version that the caller saw; absent takes the present one */
      version?: number;
      /** @description 文号 document number */
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
      /**
       * Format: date
       * @description 生效日期 day from which it holds; default the day of the decision
       */
      effectiveOn?: string;
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
  Adjustments_list: {
    parameters: {
      query?: {
        /** @description 状态 state */
        state?: 'draft' | 'submitted' | 'returned' | 'lapsed' | 'withdrawn' | 'consented';
        /** @description 年度 year */
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
          'application/json': components['schemas']['AdjustmentListAnswer'];
        };
      };
    };
  };
  Adjustments_draft: {
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
        'application/json': components['schemas']['DraftRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentAnswer'];
        };
      };
    };
  };
  Adjustments_view: {
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
          'application/json': components['schemas']['AdjustmentAnswer'];
        };
      };
    };
  };
  Adjustments_differences: {
    parameters: {
      query?: {
        /** @description 自第几稿 from which revision; default the submission before */
        from?: number;
        /** @description 至第几稿 to which revision; default the present text */
        to?: number;
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
          'application/json': components['schemas']['DifferencesAnswer'];
        };
      };
    };
  };
  Adjustments_history: {
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
          'application/json': components['schemas']['HistoryDetailAnswer'][];
        };
      };
    };
  };
  Adjustments_effects: {
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
          'application/json': components['schemas']['EffectsAnswer'];
        };
      };
    };
  };
  Adjustments_replaceLines: {
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
        'application/json': components['schemas']['LinesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentAnswer'];
        };
      };
    };
  };
  Adjustments_check: {
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
          'application/json': components['schemas']['CheckAnswer'];
        };
      };
    };
  };
  Adjustments_submit: {
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
        'application/json': components['schemas']['StepRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentSummaryAnswer'];
        };
      };
    };
  };
  Adjustments_withdraw: {
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
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentSummaryAnswer'];
        };
      };
    };
  };
  EffectsStream_stream: {
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
      /** @description the effects as server-sent events, each the whole answer of …/effects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': unknown;
        };
      };
    };
  };
  Decisions_consent: {
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
        'application/json': components['schemas']['ConsentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentSummaryAnswer'];
        };
      };
    };
  };
  Decisions_return: {
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
        'application/json': components['schemas']['ReturnRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdjustmentSummaryAnswer'];
        };
      };
    };
  };
  Attachments_attach: {
    parameters: {
      query: {
        /** @description 文件名 file name */
        fileName: string;
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
        'application/pdf': string;
        'image/png': string;
        'image/jpeg': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentAnswer'];
        };
      };
    };
  };
  Attachments_read: {
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
          'application/pdf': string;
          'image/png': string;
          'image/jpeg': string;
        };
      };
    };
  };
  HoldsProjection_show: {
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
          'application/json': components['schemas']['HoldsProjectionAnswer'];
        };
      };
    };
  };
  Loans_cards: {
    parameters: {
      query?: {
        /** @description 年度,默认当年 year */
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
          'application/json': components['schemas']['PoolCardsAnswer'];
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
          'application/json': components['schemas']['LoanListAnswer'];
        };
      };
    };
  };
  Loans_draft: {
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
        'application/json': components['schemas']['LoanRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  Loans_view: {
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
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  Loans_edit: {
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
        'application/json': components['schemas']['LoanTextRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  Loans_submit: {
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
        'application/json': components['schemas']['StepRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
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
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  Loans_return: {
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
        'application/json': components['schemas']['ReturnRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
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
        'application/json': components['schemas']['LoanConsentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  LoanChanges_propose: {
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
        'application/json': components['schemas']['LoanChangeRequestBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswer'];
        };
      };
    };
  };
  LoanChanges_withdraw: {
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
        'application/json': components['schemas']['LoanReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswer'];
        };
      };
    };
  };
  LoanChanges_return: {
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
        'application/json': components['schemas']['LoanOpinionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswer'];
        };
      };
    };
  };
  LoanChanges_consent: {
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
        'application/json': components['schemas']['LoanChangeConsentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoanChangeAnswer'];
        };
      };
    };
  };
  TemporaryNeeds_list: {
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
          'application/json': components['schemas']['TemporaryNeedListAnswer'];
        };
      };
    };
  };
  TemporaryNeeds_ask: {
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
        'application/json': components['schemas']['TemporaryNeedRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryNeedAnswer'];
        };
      };
    };
  };
  TemporaryNeeds_forward: {
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
          'application/json': components['schemas']['LoanAnswer'];
        };
      };
    };
  };
  TemporaryNeeds_decline: {
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
        'application/json': components['schemas']['DeclineNeedRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryNeedAnswer'];
        };
      };
    };
  };
  TemporaryNeeds_withdraw: {
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
        'application/json': components['schemas']['WithdrawNeedRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryNeedAnswer'];
        };
      };
    };
  };
  Flags_list: {
    parameters: {
      query?: {
        /** @description 学校代码,或 pool unit */
        unit?: string;
        /** @description 种类 kind */
        kind?:
          | 'SQUEEZE'
          | 'DIVERT'
          | 'WITHHOLD'
          | 'VACANCY_LEFT_UNFILLED'
          | 'LONG_TERM_SUBSTITUTE'
          | 'UNAUTHORISED_SECONDMENT'
          | 'OVERDUE_LOAN'
          | 'OVER_QUOTA'
          | 'VACANCY_RATE';
        /** @description 状态 state */
        state?: 'open' | 'assigned' | 'answered' | 'returned' | 'accepted' | 'closed';
        /** @description 只列本人待办:待本单位整改,或待审核 only what waits for the caller */
        waiting?: boolean;
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
          'application/json': components['schemas']['FlagListAnswer'];
        };
      };
    };
  };
  Flags_record: {
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
        'application/json': components['schemas']['FindingRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  Flags_view: {
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
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  Flags_rules: {
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
          'application/json': components['schemas']['FlagRulesAnswer'];
        };
      };
    };
  };
  Flags_set: {
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
        'application/json': components['schemas']['FlagParameterRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagRulesAnswer'];
        };
      };
    };
  };
  Flags_assign: {
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
        'application/json': components['schemas']['FlagAssignRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  Flags_answer: {
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
        'application/json': components['schemas']['FlagAnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  Flags_accept: {
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
        'application/json': components['schemas']['FlagAcceptRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  Flags_return: {
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
        'application/json': components['schemas']['FlagReturnRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FlagAnswer'];
        };
      };
    };
  };
  FlagAttachments_attach: {
    parameters: {
      query: {
        /** @description 文件名 file name */
        fileName: string;
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
        'application/pdf': string;
        'image/png': string;
        'image/jpeg': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentAnswer'];
        };
      };
    };
  };
  FlagAttachments_read: {
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
          'application/pdf': string;
          'image/png': string;
          'image/jpeg': string;
        };
      };
    };
  };
  Idle_list: {
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
          'application/json': components['schemas']['IdleCensusListAnswer'];
        };
      };
    };
  };
  Idle_count: {
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
        'application/json': components['schemas']['IdleCountRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdleCensusAnswer'];
        };
      };
    };
  };
  Idle_view: {
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
          'application/json': components['schemas']['IdleCensusAnswer'];
        };
      };
    };
  };
  Idle_recount: {
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
          'application/json': components['schemas']['RecountAnswer'];
        };
      };
    };
  };
  Idle_object: {
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
        'application/json': components['schemas']['ObjectionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IdleCensusAnswer'];
        };
      };
    };
  };
  Recoveries_list: {
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
          'application/json': components['schemas']['RecoveryListAnswer'];
        };
      };
    };
  };
  Recoveries_draft: {
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
        'application/json': components['schemas']['RecoveryRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_view: {
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
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_effects: {
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
          'application/json': components['schemas']['EffectsAnswer'];
        };
      };
    };
  };
  Recoveries_edit: {
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
        'application/json': components['schemas']['RecoveryLinesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_submit: {
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
        'application/json': components['schemas']['StepRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_withdraw: {
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
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_return: {
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
        'application/json': components['schemas']['ReturnRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
  Recoveries_consent: {
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
        'application/json': components['schemas']['RecoveryConsentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryAnswer'];
        };
      };
    };
  };
}
