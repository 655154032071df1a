// Generated from docs/api/registry.json by `npm run client`.
export interface paths {
  '/api/registry/events/lag': {
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
  '/api/registry/events/dead-letters': {
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
  '/api/registry/events/dead-letters/{id}/replay': {
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
  '/api/registry/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_list'];
    put?: never;
    post: operations['Imports_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/imports/{id}/problems': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_problems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/imports/{id}/problems.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 标注文件:所上传的表,有问题的单元格着色并加批注,另附问题清单;改正后可直接上传。上传的是 CSV 时也答复 .xlsx 工作簿 */
    get: operations['Imports_marked'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/imports/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Imports_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/imports/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Imports_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/schools': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_schools'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/schools/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_school'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/schools/{code}/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_staff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/censuses/latest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_latestCensus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/censuses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_census'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/template.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Register_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registry/departures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Departures_list'];
    put?: never;
    post: operations['Departures_record'];
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
    ImportStarted: {
      /**
       * Format: uuid
       * @description 导入编号
       */
      id: string;
      /**
       * @description 状态:reading 读取中
       * @enum {string}
       */
      state: 'reading' | 'refused' | 'ready' | 'confirmed';
    };
    TableSummary: {
      /**
       * @description 表
       * @enum {string}
       */
      table: 'schools' | 'census' | 'roster' | 'approvedTotals' | 'schoolPosts';
      /** @description 新增 */
      added: number;
      /** @description 变更 */
      changed: number;
      /** @description 撤销或离开 */
      closed: number;
      /** @description 不变 */
      unchanged: number;
    };
    ImportAnswer: {
      /**
       * Format: uuid
       * @description 导入编号
       */
      id: string;
      /** @description 文件名 */
      fileName: string;
      /**
       * @description reading 读取中 · refused 有错误 · ready 可确认 · confirmed 已生效
       * @enum {string}
       */
      state: 'reading' | 'refused' | 'ready' | 'confirmed';
      /** @description 已读取行数 */
      rowsRead: number;
      /** @description 问题数(错误与提醒) */
      problemCount: number;
      /** @description 与现有数据相比;没有此项即未比较:还在读取,或文件本身有错误 */
      summary?: components['schemas']['TableSummary'][];
      /** @description 上传人 */
      uploadedByName: string;
      /**
       * Format: date-time
       * @description 上传时间
       */
      uploadedAt: string;
      /** @description 确认人 */
      confirmedByName?: string;
      /**
       * Format: date-time
       * @description 确认时间
       */
      confirmedAt?: string;
      /**
       * Format: uuid
       * @description 由此产生的统计快照
       */
      censusId?: string;
    };
    Words: {
      /** @description 中文 */
      zh: string;
      /** @description English */
      en: string;
    };
    ImportProblem: {
      /** @description 问题代码 */
      code: string;
      /**
       * @description 错误阻止导入,提醒不阻止
       * @enum {string}
       */
      severity: 'error' | 'warning';
      /** @description 工作表 */
      sheet: string;
      /** @description 行 */
      row?: number;
      /** @description 列 */
      column?: string;
      /** @description 单元格 */
      cell?: string;
      /** @description 填写的值(身份证件号已隐去) */
      value?: string;
      /** @description 应填写 */
      expected: components['schemas']['Words'];
      /** @description 问题 */
      message: components['schemas']['Words'];
    };
    ImportProblems: {
      /** @description 问题总数;最多列出 1,000 个 */
      total: number;
      /** @description 问题 */
      problems: components['schemas']['ImportProblem'][];
    };
    FieldDifference: {
      /** @description 字段 */
      field: string;
      /** @description 原值 */
      before?: string;
      /** @description 新值 */
      after?: string;
    };
    ImportChange: {
      /** @description 表 */
      table: string;
      /**
       * @description 变化
       * @enum {string}
       */
      kind: 'added' | 'changed' | 'closed';
      /** @description 对象(学校、人员等;身份证件号不出现) */
      key: string;
      /** @description 差异 */
      differences: components['schemas']['FieldDifference'][];
    };
    ImportChanges: {
      /** @description 是否已与现有数据比较;还在读取或文件本身有错误时不比较 */
      compared: boolean;
      /** @description 变化总数;最多列出 1,000 个 */
      total: number;
      /** @description 变化 */
      changes: components['schemas']['ImportChange'][];
    };
    ImportConfirmed: {
      /**
       * Format: uuid
       * @description 导入编号
       */
      id: string;
      /**
       * @description 状态
       * @enum {string}
       */
      state: 'reading' | 'refused' | 'ready' | 'confirmed';
      /**
       * Format: uuid
       * @description 统计快照
       */
      censusId?: string;
      /** @description 文件与现有数据一致,没有变化 */
      nothingChanged: boolean;
    };
    SchoolAnswer: {
      /** @description 学校代码 */
      schoolCode: string;
      /** @description 学校名称 */
      name: string;
      /** @description 乡镇(街道) */
      township: string;
      /** @description 办学类型 */
      kind: string;
      /**
       * @description 城区、镇区、乡村
       * @enum {string}
       */
      area: 'urban' | 'town' | 'rural';
      /** @description 教学点 */
      teachingPoint: boolean;
      /** @description 学段 */
      stages: ('kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special')[];
      /**
       * @description 在办或已撤并
       * @enum {string}
       */
      status: 'open' | 'closed';
      /** @description 附加编制情形 */
      supplementGrounds: ('ethnic' | 'mountain' | 'central-primary' | 'other')[];
      /** @description 在册教职工 */
      staff: number;
      /**
       * Format: uuid
       * @description 最近一次改动它的导入
       */
      importId: string;
    };
    StaffAnswer: {
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 身份证件号(已隐去) */
      identityNumber: string;
      /** @description 姓名 */
      name: string;
      /**
       * @description 性别
       * @enum {string}
       */
      gender: 'male' | 'female';
      /**
       * Format: date
       * @description 出生日期
       */
      birthDate: string;
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /**
       * @description 任教学科
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
      /** @description 编制类型;空:不占编 */
      track?: string;
      /** @description 用工性质 */
      employment: string;
      /** @description 职称 */
      professionalTitle: string;
      /** @description 职务 */
      position: string;
      /**
       * Format: date
       * @description 进入教育系统日期
       */
      enteredEducationOn: string;
      /**
       * Format: date
       * @description 到本校日期
       */
      atSchoolSince: string;
      /** @description 骨干教师 */
      backbone: boolean;
      /**
       * Format: date
       * @description 服务期至
       */
      serviceUntil?: string;
      /** @description 交流免除情形 */
      exemption?: string;
      /** @description 实际工作单位;空:在本校 */
      worksAt?: string;
      /** @description 借调文号 */
      secondmentDocument?: string;
      /**
       * Format: date
       * @description 借调期至
       */
      secondedUntil?: string;
    };
    PersonFoundAnswer: {
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /** @description 姓名 */
      name: string;
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
       * @description 任教学科
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
    };
    CensusStage: {
      /** @description 学校代码 */
      schoolCode: string;
      /**
       * @description 学段
       * @enum {string}
       */
      stage: 'kindergarten' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special';
      /** @description 班级数 */
      classes: number;
      /** @description 学生数 */
      pupils: number;
      /** @description 寄宿生数 */
      boarders: number;
    };
    CensusAnswer: {
      /**
       * Format: uuid
       * @description 统计快照
       */
      id: string;
      /**
       * Format: date
       * @description 统计日期
       */
      censusOn: string;
      /**
       * Format: uuid
       * @description 来自的导入
       */
      importId: string;
      /** @description 各校各学段 */
      lines: components['schemas']['CensusStage'][];
    };
    DepartureAnswer: {
      /**
       * Format: uuid
       * @description 离岗登记编号,由客户端生成
       */
      departureId: string;
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /**
       * @description 离岗原因:退休、调出、辞职、辞退、去世
       * @enum {string}
       */
      reason: 'retirement' | 'transfer-out' | 'resignation' | 'dismissal' | 'death';
      /**
       * Format: date
       * @description 在岗最后一日,不晚于今天
       */
      leftOn: string;
      /** @description 文号 */
      documentNumber: string;
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
       * @description 任教学科
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
      /** @description 编制类型;空:不占编 */
      track?: string;
      /** @description 登记人 */
      recordedBy: string;
      /** @description 登记人姓名 */
      recordedByName: string;
      /**
       * Format: date-time
       * @description 登记时间
       */
      recordedAt: string;
    };
    DepartureBody: {
      /**
       * Format: uuid
       * @description 离岗登记编号,由客户端生成
       */
      departureId: string;
      /**
       * Format: uuid
       * @description 人员编号
       */
      personId: string;
      /**
       * @description 离岗原因:退休、调出、辞职、辞退、去世
       * @enum {string}
       */
      reason: 'retirement' | 'transfer-out' | 'resignation' | 'dismissal' | 'death';
      /**
       * Format: date
       * @description 在岗最后一日,不晚于今天
       */
      leftOn: string;
      /** @description 文号 */
      documentNumber: string;
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
  Imports_list: {
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
          'application/json': components['schemas']['ImportAnswer'][];
        };
      };
    };
  };
  Imports_upload: {
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
        'multipart/form-data': {
          /** Format: binary */
          file?: string;
        };
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
          /** Format: binary */
          file?: string;
        };
        'text/csv': {
          /** Format: binary */
          file?: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportStarted'];
        };
      };
    };
  };
  Imports_one: {
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
          'application/json': components['schemas']['ImportAnswer'];
        };
      };
    };
  };
  Imports_problems: {
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
          'application/json': components['schemas']['ImportProblems'];
        };
      };
    };
  };
  Imports_marked: {
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Imports_changes: {
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
          'application/json': components['schemas']['ImportChanges'];
        };
      };
    };
  };
  Imports_confirm: {
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
          'application/json': components['schemas']['ImportConfirmed'];
        };
      };
    };
  };
  Register_schools: {
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
          'application/json': components['schemas']['SchoolAnswer'][];
        };
      };
    };
  };
  Register_school: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 学校代码 school code */
        code: string;
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
          'application/json': components['schemas']['SchoolAnswer'];
        };
      };
    };
  };
  Register_staff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 学校代码 school code */
        code: string;
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
          'application/json': components['schemas']['StaffAnswer'][];
        };
      };
    };
  };
  Register_people: {
    parameters: {
      query: {
        /** @description 姓名或其一部分 */
        name: string;
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
          'application/json': components['schemas']['PersonFoundAnswer'][];
        };
      };
    };
  };
  Register_latestCensus: {
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
          'application/json': components['schemas']['CensusAnswer'];
        };
      };
    };
  };
  Register_census: {
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
          'application/json': components['schemas']['CensusAnswer'];
        };
      };
    };
  };
  Register_template: {
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
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  Departures_list: {
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
          'application/json': components['schemas']['DepartureAnswer'][];
        };
      };
    };
  };
  Departures_record: {
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
        'application/json': components['schemas']['DepartureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartureAnswer'];
        };
      };
    };
  };
}
