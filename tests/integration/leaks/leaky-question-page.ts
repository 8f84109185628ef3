import { data, type LoaderFunctionArgs } from "@remix-run/node";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import * as questionPage from "~/routes/attempts/question";
import type { RouteModule } from "./whole-site-build";

/** Looks a question up by its id, key and all. */
export type WholeQuestion = (id: string) => AuthoredQuestion;

/** The question page as it would be if it sent these fields of the whole question along. */
export function leakyQuestionPage(
  whole: WholeQuestion,
  leak: (question: AuthoredQuestion) => object,
): RouteModule {
  return {
    default: questionPage.default,
    async loader(args: LoaderFunctionArgs) {
      const page = await questionPage.loader(args);
      return { ...page, question: { ...page.question, ...leak(whole(page.question.id)) } };
    },
  };
}

/** The question page as it would be if it refused a question with words of its key. */
export function tellingRefusal(whole: WholeQuestion): RouteModule {
  return {
    default: questionPage.default,
    async loader(args: LoaderFunctionArgs) {
      const { question } = await questionPage.loader(args);
      throw new Response(whole(question.id).explanation, { status: 409 });
    },
  };
}

/** The question page as it would be if a header held words of its key. */
export function tellingHeader(whole: WholeQuestion): RouteModule {
  return {
    default: questionPage.default,
    headers: ({ loaderHeaders }) => loaderHeaders,
    async loader(args: LoaderFunctionArgs) {
      const page = await questionPage.loader(args);
      const headers = { "X-Explanation": whole(page.question.id).explanation };
      return data(page, { headers });
    },
  };
}
