/** CloudEvents 1.0 in JSON, with our extensions (lower case, as the specification asks). */
export interface EventEnvelope<Data = unknown> {
  specversion: '1.0';
  id: string;
  /** `/jiaobian/<service>` */
  source: string;
  /** `jiaobian.<service>.<noun-past-verb>.v1` */
  type: string;
  subject?: string;
  time: string;
  datacontenttype: 'application/json';
  data: Data;
  /** The county, which is also the key: a county's events stay in order. */
  countycode: string;
  correlationid?: string;
  causationid?: string;
  actor?: string;
  traceparent?: string;
}
