import { z } from "zod";
import { passwordProblem } from "./password-rules";

const MISSING = "Type your e-mail address.";

const email = z
  .string({ error: MISSING })
  .trim()
  .min(1, { error: MISSING, abort: true })
  .max(254, "An e-mail address has at most 254 characters.")
  .pipe(z.email("Type an e-mail address like name@example.org."))
  .transform((address) => address.toLowerCase());

const typedPassword = z
  .string({ error: "Type your password." })
  .min(1, "Type your password.")
  .max(1_000, "This password is too long to be yours.");

const newPassword = z.string({ error: "Choose a password." }).superRefine((password, context) => {
  const problem = passwordProblem(password, "");
  if (problem) context.addIssue({ code: "custom", message: problem });
});

const nextPath = z.string().optional();

export const signInForm = z.strictObject({ email, password: typedPassword, next: nextPath });

export const signUpForm = z
  .strictObject({
    name: z
      .string({ error: "Type your name." })
      .trim()
      .min(1, "Type your name, or what you want to be called.")
      .max(80, "Use at most 80 characters.")
      .regex(/^[^\p{Cc}<>]*$/u, "Use letters, digits and spaces."),
    email,
    password: newPassword,
    next: nextPath,
  })
  .superRefine(({ email: address, password }, context) => {
    const problem = passwordProblem(password, address);
    if (problem) context.addIssue({ code: "custom", path: ["password"], message: problem });
  });

export const forgotPasswordForm = z.strictObject({ email });

export const resetPasswordForm = z.strictObject({
  token: z.string().min(1).max(200),
  password: newPassword,
});

export const sessionForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("revoke"), session: z.string().min(1).max(100) }),
  z.strictObject({ intent: z.literal("revoke-others") }),
]);
