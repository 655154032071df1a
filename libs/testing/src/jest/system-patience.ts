// A system test starts whole processes, kills them and waits for brokers that are away.
jest.setTimeout(240_000);
