// The few things of pdfjs-dist that are used, without the DOM that its own declarations ask for.

declare module "pdfjs-dist/legacy/build/pdf.mjs" {
  export interface PdfSource {
    readonly data: Uint8Array;
    readonly BinaryDataFactory: new () => PdfDataSource;
    readonly useWorkerFetch: boolean;
    readonly useWasm: boolean;
    readonly useSystemFonts: boolean;
    readonly disableFontFace: boolean;
    readonly isEvalSupported: boolean;
    readonly isOffscreenCanvasSupported: boolean;
    readonly isImageDecoderSupported: boolean;
    readonly enableXfa: boolean;
    readonly cMapUrl: string;
    readonly cMapPacked: boolean;
    readonly stopAtErrors: boolean;
    /** 0: errors alone. */
    readonly verbosity: number;
  }

  /** Asked for what a PDF needs and does not hold. */
  export interface PdfDataSource {
    fetch(asked: { readonly kind: string; readonly filename: string }): Promise<Uint8Array>;
  }

  export interface PdfTask {
    readonly promise: Promise<PdfDocument>;
    /** Called where the file asks for a password. */
    onPassword: (() => void) | null;
    destroy(): Promise<void>;
  }

  export interface PdfDocument {
    readonly numPages: number;
    /** Rejects on damaged pages. `page` is 1-based. */
    getPage(page: number): Promise<PdfPage>;
    getMetadata(): Promise<{ readonly info: unknown }>;
  }

  export interface PdfPage {
    /** Degrees clockwise: 0, 90, 180 or 270. */
    readonly rotate: number;
    /** Left, bottom, right, top, in points. */
    readonly view: readonly number[];
    streamTextContent(options: { readonly disableNormalization: boolean }): PdfTextStream;
    cleanup(): boolean;
  }

  export interface PdfTextStream {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: PdfTextChunk }>;
      cancel(reason: Error): Promise<void>;
    };
  }

  export interface PdfTextChunk {
    readonly items: readonly PdfTextItem[];
    readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  }

  /** A run of characters in one font on one line. */
  export interface PdfTextItem {
    readonly str: string;
    /** From the run's own space (one unit is its size) to the page's points, y upwards: a, b, c, d, x, y. */
    readonly transform: readonly number[];
    /** In points, along the line; of a vertical run across it. */
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }

  export function getDocument(source: PdfSource): PdfTask;
}

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** Set as a global by the module itself; what it exports is not needed. */
  export {};
}
