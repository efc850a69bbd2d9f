import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { loadDeployment, parseDeployment } from "./loadDeployment";

describe("parseDeployment", () => {
  it("reads both fields, and null for what is not said", () => {
    const value = { address: "https://nadir.example/", repository: "https://github.com/a/b" };
    expect(parseDeployment(value)).toEqual({ value, problems: [] });
    expect(parseDeployment({}).value).toEqual({ address: null, repository: null });
  });

  it("keeps the readable field and names the other one", () => {
    const { value, problems } = parseDeployment({
      address: "nadir.example",
      repository: "https://github.com/a/b",
    });
    expect(value).toEqual({ address: null, repository: "https://github.com/a/b" });
    expect(problems.map(({ file, field }) => [file, field])).toContainEqual([
      "deployment.json",
      "address",
    ]);
  });

  it.each([null, [], "x", 7, { repository: "javascript:alert(1)" }])(
    "makes nothing of %j",
    (content) => {
      const { value, problems } = parseDeployment(content);
      expect(value.repository).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});

describe("loadDeployment", () => {
  it("is unknown, with a sentence, when there is no such file", async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const place = server.address();
    const port = typeof place === "object" && place !== null ? place.port : 0;
    const signal = new AbortController().signal;
    const { value, problems } = await loadDeployment(`http://127.0.0.1:${port}/`, signal);
    server.close();
    expect(value).toEqual({ address: null, repository: null });
    expect(problems[0]?.message).toContain("the server answered 404");
  });

  it("passes an abort on", async () => {
    const signal = AbortSignal.abort();
    await expect(loadDeployment("http://127.0.0.1:9/", signal)).rejects.toThrow();
  });
});
