import { describe, expect, it } from "vitest";
import { advisoriesOf } from "./advisories";

/** As npm 11 prints it, with only the fields that are read. */
function answerOf(severity: string): string {
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      plain: {
        name: "plain",
        severity,
        range: "<1.2.0",
        via: [{ title: "Runs a link's text", url: "https://example.org/1" }, "deeper"],
      },
    },
    metadata: { vulnerabilities: { [severity]: 1, total: 1 } },
  });
}

describe("advisoriesOf", () => {
  it.each(["high", "critical"])("fails on a %s one", (severity) => {
    expect(advisoriesOf(answerOf(severity))).toEqual({
      kind: "answered",
      severe: [`plain <1.2.0: ${severity}: Runs a link's text; through deeper.`],
      lesser: [],
    });
  });

  it.each(["info", "low", "moderate"])("lists a %s one", (severity) => {
    expect(advisoriesOf(answerOf(severity))).toEqual({
      kind: "answered",
      severe: [],
      lesser: [`plain <1.2.0: ${severity}: Runs a link's text; through deeper.`],
    });
  });

  it("knows an answer that names none", () => {
    const none = { vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } };
    const read = advisoriesOf(JSON.stringify(none));
    expect(read).toEqual({ kind: "answered", severe: [], lesser: [] });
  });

  it("does not take a refusal for an answer, and repeats no address of it", () => {
    const refusal = {
      message: "405 Method Not Allowed - POST https://packages.example/advisories",
      uri: "https://packages.example/advisories",
      statusCode: 405,
      error: { summary: "", detail: "" },
    };
    const read = advisoriesOf(JSON.stringify(refusal));
    expect(read).toEqual({ kind: "not-answered", reason: "status 405" });
    const lost = { error: { code: "ENOTFOUND", summary: "packages.example" } };
    const reason = { kind: "not-answered", reason: "ENOTFOUND" };
    expect(advisoriesOf(JSON.stringify(lost))).toEqual(reason);
  });

  it.each(["", "<html>", "[]", "null", '{"vulnerabilities":{}}'])(
    "takes %j for no answer",
    (text) => {
      expect(advisoriesOf(text)).toEqual({ kind: "not-answered", reason: "no answer" });
    },
  );

  it("knows a fault of the project from one of the network", () => {
    const read = advisoriesOf(JSON.stringify({ error: { code: "ENOLOCK" } }));
    expect(read).toEqual({ kind: "damaged", reason: "ENOLOCK" });
  });
});
