/** Runs BitNet b1.58 language models on the CPU, in a browser tab or in Node. */

/** Where a model comes from: a URL (in Node also a file path), a File or Blob, or the bytes themselves. */
export type ModelSource = string | URL | Blob | ArrayBuffer | Uint8Array;

/**
 * Loads a GGUF model into a worker of its own.
 * Without a source it is the default model that ships with the package.
 * Models from http(s) URLs are kept on this device, so that the next load needs no network.
 */
export function loadModel(source?: ModelSource, options?: LoadOptions): Promise<Model>;

/** Models kept on this device, whole or in part. */
export function listModels(options?: StoreOptions): Promise<StoredModel[]>;

/** Removes a kept model. Returns whether there was one. Models that are loaded go on working. */
export function deleteModel(id: string, options?: StoreOptions): Promise<boolean>;

/**
 * Reads a kept model and compares every part of it with its SHA-256. Loading does that by itself, and
 * fetches again what is damaged. `InvalidInput`: there is no such model.
 */
export function verifyModel(id: string, options?: VerifyOptions): Promise<Verification>;

/** The room that models take on this device. */
export function storageInfo(options?: StoreOptions): Promise<StorageInfo>;

export interface StoreOptions {
  /** `false`: neither read nor write the store. `dir`: the folder to use (Node only). Default: `true`. */
  cache?: boolean | { dir?: string };
}

export interface VerifyOptions extends StoreOptions {
  onProgress?: (progress: { bytesDone: number; bytesTotal: number }) => void;
  /** Ends it with an AbortError. */
  signal?: AbortSignal;
}

export interface Verification {
  /** Parts that were compared: all of a whole model, those that are there of another. */
  shards: number;
  /** Indices of those that are missing or have changed. */
  damaged: number[];
}

export interface StorageInfo {
  /** Bytes of all models; what several share counts once. */
  bytes: number;
  /** Whether the browser keeps them when room is short; in Node they always stay. */
  persisted: boolean;
  /** What this site takes on this device and may take, as far as the browser says: a hint. */
  usage: number | null;
  quota: number | null;
}

/**
 * Builds of the engine, which give the same results: with the SIMD that all browsers have or with relaxed
 * SIMD, for one thread or several.
 */
export type Variant = 'simd' | 'relaxed' | 'simd-threads' | 'relaxed-threads';

export interface LoadOptions extends StoreOptions {
  /**
   * SHA-256 of the whole file, as 64 hexadecimal digits: what has another is no model (IntegrityMismatch).
   * An address that ends in `.shards.json` names a list that has the hashes of all parts.
   */
  sha256?: string;
  /** Called with how far the load has come. An error that it throws ends the load. */
  onProgress?: (progress: LoadProgress) => void;
  /** Ends the load: `loadModel` rejects with an AbortError. */
  signal?: AbortSignal;
  /** Tokens that a conversation can hold. Default: what the model was trained for, at most 4096. */
  contextLength?: number;
  /** How attention keeps earlier tokens: 'f32' takes four times the memory of 'int8' and is slower, but exact. Default 'int8'. */
  kvCache?: 'int8' | 'f32';
  /** Activation of the feed-forward blocks. Default 'auto': what the file says. */
  activation?: 'auto' | 'relu2' | 'silu';
  /** Byte layout of I2_S tensors, which files do not state. Default '128x32', the published one. */
  i2sLayout?: '128x32' | '64x16' | '4rows';
  /** Output head: 'keep' its type, or re-quantise to 'int8'. Default 'auto': int8 if it is large. */
  head?: 'auto' | 'keep' | 'int8';
  /**
   * Threads to work on, 1 to 16; more than there are cores are not started. Default: all cores but one if
   * there are more than two, at most 8. Browsers have threads only in pages that are cross-origin isolated;
   * elsewhere it is one.
   */
  threads?: number;
  /** Build of the engine. Default 'auto': the fastest that works here. UnsupportedBrowser: it cannot run here. */
  variant?: 'auto' | Variant;
  /**
   * Where the WebAssembly lies, if not beside the library: with a slash at its end the folder with the
   * files trilobite-<variant>.wasm, otherwise the file itself, which then is of the build `variant`, or 'simd'.
   * Relative to the page, in Node to the working folder.
   */
  wasmUrl?: string | URL;
  /** Where the worker script lies, if not beside the library. Relative as `wasmUrl`. */
  workerUrl?: string | URL;
}

export interface LoadProgress {
  /**
   * 'download': bytes come from the network, with those that an earlier visit has left; 'load': bytes from
   * this device; 'ready': the model can be used.
   */
  phase: 'download' | 'load' | 'ready';
  /** Never falls within a phase, and never exceeds `bytesTotal`. */
  bytesDone: number;
  /** `null` while the size is unknown. */
  bytesTotal: number | null;
  /** Bytes of WebAssembly memory that the model and its context take, from when its header has been read. */
  bytesNeeded?: number;
  /** Something that did not stop the load, for example that the model could not be kept on this device. */
  warning?: TrilobiteError;
}

export interface StoredModel {
  id: string;
  url: string;
  name: string;
  /** Bytes of the whole model; 0 if unknown. */
  size: number;
  /** Bytes that are there. */
  storedBytes: number;
  /** Of the whole file, if it was compared; otherwise `null`. */
  sha256: string | null;
  storedAt: Date;
  /** `false`: its download was not finished. */
  complete: boolean;
}

export interface Model {
  readonly info: ModelInfo;
  /** Continues a text, or a list of token ids. Calls on one model run one after the other. */
  generate(prompt: string | Iterable<number>, options?: GenerateOptions): Generation;
  /** A conversation. Throws FormatUnsupported if `info.chatFamily` is empty. */
  createChat(options?: ChatOptions): Chat;
  tokenize(text: string | Uint8Array, options?: TokenizeOptions): Promise<number[]>;
  detokenize(ids: Iterable<number>, options?: DetokenizeOptions): Promise<string>;
  /** The logits behind the last of the ids: one number per token of the vocabulary. */
  logits(ids: Iterable<number>): Promise<Float32Array>;
  /**
   * Measures what the model and this machine do, in about the given time; the model must hold weights. It
   * works on the model's session: a later prompt is evaluated from its start, and nothing else changes.
   */
  benchmark(options?: BenchmarkOptions): Promise<BenchmarkResult>;
  /** Ends the worker and frees the memory. Calls that still run reject with `Disposed`. */
  dispose(): Promise<void>;
}

export interface TokenizeOptions {
  /** Begin with the BOS token if the model asks for it. Default: true. */
  addBos?: boolean;
  /** Control tokens written out in the text become their ids. Default: false. */
  special?: boolean;
}

export interface DetokenizeOptions {
  /** Control tokens appear as their text. Default: false. */
  special?: boolean;
}

/**
 * Where these say nothing about sampling, what the model file recommends counts (the metadata `general.sampling.temp`,
 * `.top_k`, `.top_p`, `.min_p`, `.penalty_repeat` and `.penalty_last_n`, as in llama.cpp), then the default.
 */
export interface GenerateOptions {
  /** At least 1; a full context ends the text earlier. Default: 256. */
  maxTokens?: number;
  /** 0 to 100; 0 always takes the likeliest token. Default: 0.8. */
  temperature?: number;
  /** Sample among this many likeliest tokens; 0: all. Default: 40. */
  topK?: number;
  /** Sample among the likeliest tokens that reach this share, above 0 to 1. Default: 0.95. */
  topP?: number;
  /** Leave out tokens less likely than this share of the likeliest, 0 to 1. Default: 0.05. */
  minP?: number;
  /** Above 1: tokens of the last `repeatWindow` become less likely. Above 0 to 10. Default: 1, off. */
  repeatPenalty?: number;
  /** Tokens that `repeatPenalty` looks back. Default: 64. */
  repeatWindow?: number;
  /** 0 to 4294967295. The same seed gives the same text. Default: random; the result tells it. */
  seed?: number;
  /** Texts that end the generation; they are not part of the output. */
  stop?: string[];
  /** Ends the generation with an AbortError. */
  signal?: AbortSignal;
}

/**
 * Pieces of text as they are generated; can be iterated once. The work begins with the first
 * step of the iteration, or when `result` is read. Leaving the loop early ends the generation.
 */
export interface Generation extends AsyncIterable<string> {
  [Symbol.asyncIterator](): AsyncIterableIterator<string>;
  /** The whole, also if nobody iterates. After an early leave its `finishReason` is 'abort'. */
  readonly result: Promise<GenerationResult>;
}

export interface GenerationResult {
  text: string;
  /** Ids of the generated text, without the token that ended it. */
  tokens: number[];
  /** 'stop': the model ended, or a stop text came; 'length': maxTokens or the context is used up. */
  finishReason: 'stop' | 'length' | 'abort';
  seed: number;
  timings: GenerationTimings;
}

export interface GenerationTimings {
  /** Tokens of the prompt. */
  promptTokens: number;
  /** Tokens of the prompt that an earlier call had already worked through. */
  cachedTokens: number;
  generatedTokens: number;
  promptMs: number;
  generateMs: number;
  timeToFirstTokenMs: number;
  /** Generated tokens per second, without the time for the prompt. */
  tokensPerSecond: number;
  promptTokensPerSecond: number;
}

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface ChatOptions {
  /** What the model should know before the first message. It is never trimmed. */
  system?: string;
  /** An earlier conversation to go on with: user and assistant in turn, without the system text. */
  messages?: ChatMessage[];
}

export interface Chat {
  /** The conversation so far, with the system text first if there is one. */
  readonly messages: readonly ChatMessage[];
  /**
   * Sends a message and streams the answer. Calls on one chat run one after the other.
   * When the conversation outgrows the context, the model forgets the oldest question and answer
   * pairs (`messages` keeps them); the system text stays. ContextOverflow: the message alone does
   * not fit. After an abort the answer is kept as far as it came; if nothing came, the
   * message is not kept either.
   */
  send(text: string, options?: GenerateOptions): Generation;
}

export interface BenchmarkOptions {
  /** What it should take at most, 1 to 600; single steps of a slow machine can take longer. Default: 20. */
  seconds?: number;
  /** Called as each part begins. */
  onProgress?: (progress: BenchmarkProgress) => void;
  /** Ends the benchmark with an AbortError. */
  signal?: AbortSignal;
}

export interface BenchmarkProgress {
  part: 'prompt' | 'decode' | 'fill' | 'longDecode' | 'limits';
  /** Parts that are behind, 0 to 1. */
  done: number;
}

export interface BenchmarkResult {
  variant: ModelInfo['variant'];
  threads: ModelInfo['threads'];
  /** A prompt of `context` tokens; a step is one whole prompt. At most 64, fewer if they take too long. */
  prompt: BenchmarkRun;
  /** Generation behind that prompt, token by token, with the sampling of `generate`. */
  decode: BenchmarkRun;
  /** The same behind 512 tokens, fewer if they take too long or the context is shorter. */
  longDecode: BenchmarkRun;
  limits: BenchmarkLimits;
  /** Bytes, as in `info`. */
  memory: MemoryInfo & { wasmBytes: number };
  /** What the benchmark took. */
  seconds: number;
}

export interface BenchmarkRun {
  /** Tokens before the first measured step; of a prompt, its own. */
  context: number;
  steps: number;
  /** Of the median step. */
  tokensPerSecond: number;
  /** Nine of ten steps were faster, and one of ten. */
  slowest: number;
  fastest: number;
  stages: BenchmarkStage[];
}

/** One stage of a step, over all layers. */
export interface BenchmarkStage {
  /** embed, norm, qkv, rope_kv, attention, attn_out, gate_up, gate, down, head, check or sample. */
  name: string;
  /** Mean milliseconds per step. */
  ms: number;
  /** Bytes of weights or KV cache that a step reads, each once per pass through the layers. */
  bytes: number;
  multiplications: number;
  gigabytesPerSecond: number;
  gigaMultiplicationsPerSecond: number;
  /** Of the step's time, 0 to 1. */
  share: number;
}

/** Medians of what this machine does with these weights if nothing else is to do. */
export interface BenchmarkLimits {
  /** All weights read in so many streams at once per thread. */
  read: { streams: number; gigabytesPerSecond: number }[];
  /**
   * One token times every matrix of the layers, as they come from memory. `ofLimit`: its bytes per second
   * over those of reading alone, in as many streams as were fastest just before.
   */
  vector: { gigaMultiplicationsPerSecond: number; gigabytesPerSecond: number; ofLimit: number };
  /** One token times one matrix (2560 x 2560 in BitNet 2B-4T), again and again. */
  vectorInCache: { gigaMultiplicationsPerSecond: number };
  /** 64 tokens times the matrices of some layers. `ofLimit`: over 32 times the additions below. */
  prompt: { gigaMultiplicationsPerSecond: number; ofLimit: number };
  /** As many tokens as go through a layer together times one matrix, again and again. */
  promptInCache: { gigaMultiplicationsPerSecond: number };
  /** Loads of 16 bytes from the first cache, each added up as eight 16-bit numbers. */
  gigaAdditionsPerSecond: number;
}

export interface ModelInfo {
  /** From the file, for example "TinyStories"; "" if it has none. */
  name: string;
  architecture: string;
  /** Template family that `createChat` uses; "" if the model has no known chat format. */
  chatFamily: string;
  vocabSize: number;
  /** Tokens that a conversation can hold here. */
  contextLength: number;
  kvCache: 'int8' | 'f32';
  /** Tokens the model was trained for. */
  trainedContextLength: number;
  /** Bytes of the model file. */
  fileBytes: number;
  /** Whether the model is kept on this device for the next load. */
  cached: boolean;
  /** Build of the engine that runs. */
  variant: Variant;
  /** Threads that work on it. */
  threads: number;
  /** Why this variant and not another, as a sentence. */
  variantReason: string;
  /** Bytes of WebAssembly memory in use. */
  wasmBytes: number;
  loadTimings: LoadTimings;
  /** The file's metadata, as it stands there; long texts and lists are shortened. */
  metadata: Record<string, unknown>;
  tensors: TensorInfo[];
  // What follows is absent for a file without weights.
  parameters?: number;
  layers?: number;
  embeddingLength?: number;
  feedForwardLength?: number;
  heads?: number;
  kvHeads?: number;
  headDim?: number;
  ropeBase?: number;
  rmsNormEps?: number;
  activation?: 'relu2' | 'silu';
  /** Whether attention and feed-forward have norms in their middle. */
  subNorms?: boolean;
  /** Whether the output head is the embedding. */
  tiedHead?: boolean;
  linearLayers?: 'ternary' | 'dense';
  /** Bytes by what they hold. */
  memory?: MemoryInfo;
}

/** Milliseconds. Reading, hashing and repacking run beside each other: together they are more than the total. */
export interface LoadTimings {
  /** Until the engine has started, with its threads. */
  engineMs: number;
  /** Waiting for the store. */
  readMs: number;
  /** Comparing what was read with its SHA-256. */
  hashMs: number;
  /** Bringing weights into the form that the engine works on. */
  repackMs: number;
  totalMs: number;
}

export interface TensorInfo {
  name: string;
  type: string;
  shape: number[];
  bytes: number;
}

export interface MemoryInfo {
  ternary: number;
  dense: number;
  embeddingAndHead: number;
  vectors: number;
  /** All weights together. */
  weights: number;
  /** Needed only while loading. */
  loading: number;
  /** Tokens that `kvCache` is for. */
  context: number;
  kvCache: number;
  activations: number;
  header: number;
}

export type ErrorCode =
  | 'InvalidInput' | 'FormatCorrupt' | 'FormatUnsupported' | 'OutOfMemory' | 'ContextOverflow'
  | 'NumericFault' | 'NetworkError' | 'HttpStatus' | 'Stalled' | 'IntegrityMismatch' | 'ManifestInvalid'
  | 'InsecureContext' | 'StorageUnavailable' | 'StorageLost' | 'QuotaExceeded' | 'UpgradeBlocked'
  | 'UnsupportedBrowser' | 'WorkerCrashed' | 'EngineFault'
  | 'Disposed';

/** Every failure but an abort, which is a DOMException named AbortError. */
export class TrilobiteError extends Error {
  constructor(code: ErrorCode, message: string, options?: {
    cause?: unknown; retryable?: boolean; details?: Record<string, number | string>;
  });
  /** Stable, for programs. */
  readonly code: ErrorCode;
  /** Whether the same call can work later without a change. */
  readonly retryable: boolean;
  /** Numbers behind the message, for example `tokens` and `limit` of ContextOverflow. */
  readonly details: Readonly<Record<string, number | string>>;
}

/** Version of the package. */
export const version: string;
