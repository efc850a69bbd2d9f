// The document that every view of the app begins with when it comes from the cache.

/**
 * The kept document for any path of the deployment: its addresses are relative to the page's home and
 * have to be absolute further down.
 */
export async function shellOf(kept: Response, homePath: string): Promise<Response> {
  if (!kept.ok) throw new Error(`Got ${kept.status} for the page's document; expected it.`);
  const html = await kept.text();
  const headers = new Headers(kept.headers);
  // Of the document as it came; this one is another.
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return new Response(html.replaceAll('="./', `="${homePath}`), { headers });
}

/** Scripts and style sheets without which the document stays blank. */
export function firstFilesOf(html: string): string[] {
  return [...html.matchAll(/="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path = ""]) => path);
}

/** When not even the document can be had. */
export function damagedPage(): Response {
  const text =
    "Nadir's copy in this browser is damaged, and its server cannot be reached. " +
    "Reload this page when you are online; nothing else is needed. " +
    "이 브라우저에 저장된 Nadir 사본이 손상되었고 서버에 연결할 수 없습니다. 온라인 상태에서 다시 여세요.";
  return new Response(text, {
    status: 503,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
