// How much a page and its workers hold. Workers are heaps of their own, reached through the page's
// session, which passes messages on as text.

interface Session {
  send(method: "HeapProfiler.collectGarbage"): Promise<unknown>;
  send(method: "Runtime.getHeapUsage"): Promise<HeapUsage>;
  send(method: "Target.setAutoAttach", parameters: AutoAttach): Promise<unknown>;
  send(
    method: "Target.sendMessageToTarget",
    parameters: { sessionId: string; message: string },
  ): Promise<unknown>;
  on(name: "Target.attachedToTarget", hear: (event: { sessionId: string }) => void): void;
  on(
    name: "Target.receivedMessageFromTarget",
    hear: (event: { sessionId: string; message: string }) => void,
  ): void;
}

interface AutoAttach {
  autoAttach: boolean;
  waitForDebuggerOnStart: boolean;
  flatten: boolean;
}

interface HeapUsage {
  readonly usedSize: number;
  /** Of typed arrays. */
  readonly backingStorageSize?: number;
}

interface Message {
  readonly id?: number;
  readonly result?: HeapUsage;
}

export class HeapMeter {
  private readonly session: Session;
  private asked = 0;

  constructor(session: Session) {
    this.session = session;
  }

  async heapBytes(): Promise<number> {
    const workers: string[] = [];
    this.session.on("Target.attachedToTarget", ({ sessionId }) => workers.push(sessionId));
    await this.session.send("Target.setAutoAttach", {
      ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
    });
    await this.session.send("HeapProfiler.collectGarbage");
    let bytes = bytesOf(await this.session.send("Runtime.getHeapUsage"));
    for (const worker of workers) {
      await this.ask(worker, "HeapProfiler.collectGarbage");
      bytes += bytesOf(await this.ask(worker, "Runtime.getHeapUsage"));
    }
    return bytes;
  }

  private ask(worker: string, method: string): Promise<HeapUsage> {
    this.asked += 1;
    const own = this.asked;
    return new Promise((resolve, reject) => {
      this.session.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
        const { id, result }: Message = JSON.parse(message);
        if (sessionId === worker && id === own && result) resolve(result);
      });
      const message = JSON.stringify({ id: own, method });
      this.session.send("Target.sendMessageToTarget", { sessionId: worker, message }).catch(reject);
    });
  }
}

function bytesOf({ usedSize, backingStorageSize = 0 }: HeapUsage): number {
  return usedSize + backingStorageSize;
}
