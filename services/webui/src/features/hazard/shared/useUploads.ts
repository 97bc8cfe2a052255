import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { request } from '@/shared/api/http';
import type { Evidence } from '@/shared/api/hazard';
import { uuid } from '@/shared/api/idempotency';
import { isFinal, problemFrom } from '@/shared/api/problem';
import { EvidenceBase } from '@/shared/evidence/evidenceBase';
import { evidenceUrl } from './EvidenceGallery';

export const MAX_FILES = 9;
/** The service's own limit, said before the bytes are sent. */
export const MAX_BYTES = 20 * 1024 * 1024;
const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'application/pdf'];
/** Not every browser has a name for HEIC, which a server with the decoder takes; another says how to set the phone. */
const HEIC = /\.hei[cf]$/i;

export interface Upload {
  /** Also the key under which it is sent, so that another try stores nothing twice. */
  key: string;
  name: string;
  state: 'sending' | 'stored' | 'failed';
  file?: File;
  evidence?: Evidence;
  preview?: string;
  problem?: string;
  /** The server has refused the file itself: another try would be refused as well. */
  refused?: boolean;
}

export type Refusal = { name: string; reason: 'size' | 'type' };

export function refusalOf(file: Pick<File, 'name' | 'size' | 'type'>): Refusal | null {
  const known = TYPES.includes(file.type) || (file.type === '' && HEIC.test(file.name));
  if (!known) return { name: file.name, reason: 'type' };
  return file.size > MAX_BYTES ? { name: file.name, reason: 'size' } : null;
}

const PATIENCE_MILLIS = [2_000, 5_000, 10_000];

/** Sends it, and again after a while where the service only has its hands full. */
async function store(base: string, file: File, key: string, waits = PATIENCE_MILLIS): Promise<Evidence> {
  const form = new FormData();
  form.append('file', file, file.name);
  try {
    return await request<Evidence>(base, { method: 'POST', form, idempotencyKey: key });
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || problemFrom(error).status !== 503) throw error;
    await new Promise((go) => setTimeout(go, wait));
    return store(base, file, key, rest);
  }
}

/** What is wrong and what to do about it: the title alone does not say how to change the phone. */
function wordsOf(error: unknown): string {
  const { title, detail } = problemFrom(error);
  return detail ?? title;
}

function stored(base: string, evidence: Evidence): Upload {
  const preview = evidence.mediaType.startsWith('image/') ? { preview: evidenceUrl(evidence.id, base, 'thumbnail') } : {};
  return { key: evidence.id, name: evidence.name, state: 'stored', evidence, ...preview };
}

/** Files sent as soon as they are chosen, so that filing itself waits for nothing; `initial` are there already. */
export function useUploads(initial: Evidence[], onChange: (uploads: Upload[]) => void) {
  const base = useContext(EvidenceBase);
  const [uploads, setUploads] = useState<Upload[]>(() => initial.map((one) => stored(base, one)));
  const current = useRef(uploads);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  }, [onChange]);
  useEffect(() => () => current.current.forEach((upload) => upload.file && upload.preview && URL.revokeObjectURL(upload.preview)), []);

  const change = useCallback((update: (before: Upload[]) => Upload[]) => {
    current.current = update(current.current);
    setUploads(current.current);
    report.current(current.current);
  }, []);

  const send = useCallback((file: File, key: string) => {
    const settle = (part: Partial<Upload>) =>
      change((before) => before.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
    settle({ state: 'sending' });
    store(base, file, key).then(
      (evidence) => settle({ state: 'stored', evidence }),
      (error: unknown) => settle({ state: 'failed', problem: wordsOf(error), refused: isFinal(error) }),
    );
  }, [base, change]);

  const add = useCallback((files: File[]) => {
    for (const file of files.slice(0, MAX_FILES - current.current.length)) {
      const key = uuid();
      const preview = file.type.startsWith('image/') ? { preview: URL.createObjectURL(file) } : {};
      change((before) => [...before, { key, name: file.name, file, state: 'sending', ...preview }]);
      send(file, key);
    }
  }, [change, send]);

  const again = useCallback((key: string) => {
    const file = current.current.find((upload) => upload.key === key)?.file;
    if (file) send(file, key);
  }, [send]);

  const remove = useCallback((key: string) => {
    change((before) => before.filter((upload) => upload.key !== key));
  }, [change]);

  return { uploads, add, again, remove };
}
