// "Copy as Quotation with Citation", for a selection of an article; and the context key that shows it there alone.

import { commands, type Disposable, env, type TextDocument, type TextEditor, window } from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";
import {
  CITE_COMMAND,
  type CiteParams,
  type DocumentParams,
  IS_REFERENCE,
} from "../server/lsp/protocol.ts";

export const COPY_QUOTATION_COMMAND = "tieout.copyQuotation";

/** Set while the editor in front shows a reference. package.json asks for it. */
const IN_REFERENCE = "tieout.inReference";

export function registerCite(client: BaseLanguageClient): readonly Disposable[] {
  /** The note last in front: the citation is for it. */
  let note: string | undefined;
  let front = 0;
  const update = async (editor: TextEditor | undefined) => {
    const turn = ++front;
    const isArticle = editor !== undefined && (await isReference(client, editor.document));
    if (turn !== front) return; // another editor came to the front meanwhile
    if (editor?.document.languageId === "markdown" && !isArticle) {
      note = editor.document.uri.toString();
    }
    await commands.executeCommand("setContext", IN_REFERENCE, isArticle);
  };
  void update(window.activeTextEditor);
  return [
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand(COPY_QUOTATION_COMMAND, () => copyQuotation(client, note)),
  ];
}

/** Whether the open document is an article that notes are checked against. */
export function isReference(client: BaseLanguageClient, { uri }: TextDocument): Promise<boolean> {
  const params: DocumentParams = { uri: uri.toString() };
  return client.sendRequest<boolean>(IS_REFERENCE, params).catch(() => false);
}

/** Undefined where there is nothing to copy; else what the clipboard has then. */
async function copyQuotation(
  client: BaseLanguageClient,
  note: string | undefined,
): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) return undefined;
  const params: CiteParams = {
    uri: editor.document.uri.toString(),
    range: client.code2ProtocolConverter.asRange(editor.selection),
    ...(note !== undefined && { note }),
  };
  const request = { command: CITE_COMMAND, arguments: [params] };
  const markdown: unknown = await client.sendRequest(ExecuteCommandRequest.type, request);
  if (typeof markdown !== "string") {
    void window.showInformationMessage("Tieout found no words of a reference in the selection.");
    return undefined;
  }
  await env.clipboard.writeText(markdown);
  window.setStatusBarMessage("Quotation copied, with its citation.", 3000);
  return markdown;
}
