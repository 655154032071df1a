// Generated from docs/api/identity.json by `npm run client`.
export interface paths {
  '/api/identity/events/lag': {
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
  '/api/identity/events/dead-letters': {
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
  '/api/identity/events/dead-letters/{id}/replay': {
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
  '/api/identity/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Sessions_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/sessions/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Sessions_refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['Sessions_close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Me_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Jwks_published'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Accounts_list'];
    put?: never;
    post: operations['Accounts_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/accounts/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Accounts_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/accounts/{id}/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Accounts_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Delegations_list'];
    put?: never;
    post: operations['Delegations_grant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/delegations/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Delegations_accounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/identity/delegations/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Delegations_revoke'];
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
    LogInRequest: {
      /**
       * @description 登录名 <name>@<county>,县代码可省略
       * @example bureau@522327
       */
      account: string;
      /** @description 密码 */
      password: string;
    };
    AccountAnswer: {
      /**
       * Format: uuid
       * @description 账号编号
       */
      id: string;
      /**
       * @description 登录名 <name>@<county>
       * @example bureau@522327
       */
      account: string;
      /** @description 姓名或单位 */
      displayName: string;
      /**
       * @description 县级行政区划代码
       * @example 522327
       */
      county: string;
      /** @description 角色 */
      roles: ('quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'school' | 'auditor' | 'administrator')[];
      /** @description 学校代码,仅学校账号 */
      schoolCode?: string;
      /**
       * Format: date-time
       * @description 开通时间
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description 停用时间
       */
      disabledAt?: string;
      /** @description 停用原因 */
      disabledReason?: string;
    };
    SessionAnswer: {
      /** @description 访问令牌,放入请求头 Authorization: Bearer … */
      accessToken: string;
      /**
       * Format: date-time
       * @description 访问令牌失效时间
       */
      expiresAt: string;
      /** @description 刷新令牌,只能用一次;重复使用会结束整个会话 */
      refreshToken: string;
      /** @description 登录的账号 */
      account: components['schemas']['AccountAnswer'];
    };
    RefreshRequest: {
      /** @description 上次得到的刷新令牌 */
      refreshToken: string;
    };
    ActingForAnswer: {
      /**
       * @description 代办的角色
       * @enum {string}
       */
      role: 'quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'school' | 'auditor' | 'administrator';
      /** @description 委托人账号编号 */
      accountId: string;
      /** @description 委托人姓名或单位 */
      displayName: string;
      /**
       * Format: date
       * @description 截止日,当日仍有效
       */
      until: string;
      /** @description 文号 */
      documentNumber: string;
      /**
       * Format: uuid
       * @description 授权编号
       */
      delegationId: string;
    };
    MeAnswer: {
      /** @description 账号编号 */
      accountId: string;
      /** @description 姓名或单位 */
      displayName: string;
      /** @description 县级行政区划代码 */
      county: string;
      /** @description 角色,代办的在内 */
      roles: ('quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'school' | 'auditor' | 'administrator')[];
      /** @description 代办授权:哪个角色,代谁 */
      actingFor: components['schemas']['ActingForAnswer'][];
      /** @description 学校代码,仅学校账号 */
      schoolCode?: string;
      /** @description 可以做的事 */
      permissions: (
        | 'identity.session.read'
        | 'identity.account.read'
        | 'identity.account.manage'
        | 'identity.delegation.read'
        | 'identity.delegation.grant'
        | 'events.read'
        | 'events.replay'
        | 'registry.school.read'
        | 'registry.staff.read'
        | 'registry.departure.record'
        | 'registry.import.read'
        | 'registry.import.submit'
        | 'quota.standard.read'
        | 'quota.entitlement.read'
        | 'quota.ledger.read'
        | 'quota.named-post.read'
        | 'quota.hold.read'
        | 'quota.basis.read'
        | 'quota.parameter.set'
        | 'quota.standard-version.read'
        | 'quota.standard-version.draft'
        | 'quota.standard-version.decide'
        | 'quota.what-if.read'
        | 'quota.ledger.verify'
        | 'quota.posts.register'
        | 'quota.posts.hold'
        | 'quota.posts.transfer'
        | 'quota.posts.release'
        | 'quota.posts.freeze'
        | 'quota.exception.grant'
        | 'quota.correction.read'
        | 'quota.correction.propose'
        | 'quota.correction.decide'
        | 'quota.school-change.read'
        | 'quota.school-change.propose'
        | 'quota.school-change.decide'
        | 'quota.loan.propose'
        | 'quota.loan.decide'
        | 'pool.loan.read'
        | 'pool.loan.propose'
        | 'pool.loan.change'
        | 'pool.loan.decide'
        | 'pool.flag.read'
        | 'pool.flag.supervise'
        | 'pool.flag.answer'
        | 'pool.temporary.read'
        | 'pool.temporary.ask'
        | 'pool.temporary.forward'
        | 'pool.adjustment.read'
        | 'pool.adjustment.propose'
        | 'pool.adjustment.decide'
        | 'pool.projection.read'
        | 'pool.idle.read'
        | 'pool.idle.count'
        | 'pool.idle.object'
        | 'pool.recovery.read'
        | 'pool.recovery.propose'
        | 'pool.recovery.decide'
        | 'hiring.plan.read'
        | 'hiring.plan.request'
        | 'hiring.plan.manage'
        | 'hiring.projection.read'
        | 'rotation.schedule.read'
        | 'rotation.schedule.request'
        | 'rotation.schedule.plan'
        | 'rotation.run.read'
        | 'rotation.projection.read'
        | 'special-post.cohort.read'
        | 'special-post.cohort.record'
        | 'special-post.stay-rate.change'
        | 'special-post.projection.read'
      )[];
    };
    CreateAccountRequest: {
      /**
       * @description 登录名,不含 @ 与县代码
       * @example clerk2
       */
      name: string;
      /** @description 姓名或单位 */
      displayName: string;
      /** @description 角色 */
      roles: ('quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'school' | 'auditor' | 'administrator')[];
      /** @description 学校代码,仅学校账号 */
      schoolCode?: string;
      /** @description 初始密码,至少 10 个字符 */
      password: string;
    };
    DisableAccountRequest: {
      /** @description 停用原因 */
      reason?: string;
    };
    ResetPasswordRequest: {
      /** @description 新密码,至少 10 个字符 */
      password: string;
    };
    DelegationPartyAnswer: {
      /**
       * Format: uuid
       * @description 账号编号
       */
      id: string;
      /** @description 登录名,不含县代码 */
      name: string;
      /** @description 姓名或单位 */
      displayName: string;
    };
    DelegationAnswer: {
      /**
       * Format: uuid
       * @description 授权编号
       */
      id: string;
      /** @description 委托人 */
      from: components['schemas']['DelegationPartyAnswer'];
      /** @description 代办人 */
      to: components['schemas']['DelegationPartyAnswer'];
      /**
       * @description 委托的角色
       * @enum {string}
       */
      role: 'quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'administrator';
      /**
       * Format: date
       * @description 起始日
       */
      startsOn: string;
      /**
       * Format: date
       * @description 截止日,当日仍有效
       */
      endsOn: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 事由 */
      reason: string;
      /**
       * @description 未生效、生效、已到期、已撤销,按县里今天的日期
       * @enum {string}
       */
      state: 'upcoming' | 'active' | 'expired' | 'revoked';
      /** @description 办理人 */
      grantedBy: string;
      /**
       * Format: date-time
       * @description 办理时间
       */
      grantedAt: string;
      /** @description 撤销人 */
      revokedBy?: string;
      /**
       * Format: date-time
       * @description 撤销时间
       */
      revokedAt?: string;
      /** @description 撤销原因 */
      revokedReason?: string;
    };
    AbleAccountAnswer: {
      /**
       * Format: uuid
       * @description 账号编号
       */
      id: string;
      /** @description 登录名,不含县代码 */
      name: string;
      /** @description 姓名或单位 */
      displayName: string;
      /** @description 本身的角色 */
      roles: ('quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'administrator')[];
    };
    GrantDelegationRequest: {
      /**
       * Format: uuid
       * @description 委托人账号编号
       */
      fromAccountId: string;
      /**
       * Format: uuid
       * @description 代办人账号编号
       */
      toAccountId: string;
      /**
       * @description 委托的角色:委托人本身所有的
       * @enum {string}
       */
      role: 'quota-office' | 'education-bureau' | 'hr-bureau' | 'finance' | 'administrator';
      /**
       * Format: date
       * @description 起始日,不早于今天
       */
      startsOn: string;
      /**
       * Format: date
       * @description 截止日(当日仍有效),不超过一年
       */
      endsOn: string;
      /** @description 文号 */
      documentNumber: string;
      /** @description 事由 */
      reason: string;
    };
    RevokeDelegationRequest: {
      /** @description 撤销原因 */
      reason: string;
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
  Sessions_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogInRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
    };
  };
  Sessions_refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefreshRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionAnswer'];
        };
      };
    };
  };
  Sessions_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description nothing refreshes this session any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  Me_me: {
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
          'application/json': components['schemas']['MeAnswer'];
        };
      };
    };
  };
  Jwks_published: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RFC 7517 key set */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            keys: Record<string, never>[];
          };
        };
      };
    };
  };
  Accounts_list: {
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
          'application/json': components['schemas']['AccountAnswer'][];
        };
      };
    };
  };
  Accounts_create: {
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
        'application/json': components['schemas']['CreateAccountRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  Accounts_disable: {
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
        'application/json': components['schemas']['DisableAccountRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  Accounts_reset: {
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
        'application/json': components['schemas']['ResetPasswordRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAnswer'];
        };
      };
    };
  };
  Delegations_list: {
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
          'application/json': components['schemas']['DelegationAnswer'][];
        };
      };
    };
  };
  Delegations_grant: {
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
        'application/json': components['schemas']['GrantDelegationRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationAnswer'];
        };
      };
    };
  };
  Delegations_accounts: {
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
          'application/json': components['schemas']['AbleAccountAnswer'][];
        };
      };
    };
  };
  Delegations_revoke: {
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
        'application/json': components['schemas']['RevokeDelegationRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationAnswer'];
        };
      };
    };
  };
}
