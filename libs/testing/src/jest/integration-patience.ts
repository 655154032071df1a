// Jest reads `testTimeout` from its top level alone, not from a project: a unit test keeps its five seconds.
jest.setTimeout(30_000);
