package cn.duban.portal.session;

/**
 * The two pages that are shown before anybody is signed in; plain, as nothing of the page may be there yet.
 *
 * @param html whole document
 */
record SignInPages(int status, String html) {
    private static final String FRAME = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            %s<title>%s</title>
            <style>body{font:16px/1.7 sans-serif;max-width:32em;margin:15vh auto;padding:0 1.5em;color:#1f2937}
            a{display:inline-block;padding:.6em 1.6em;background:#0b5cab;color:#fff;text-decoration:none}</style></head>
            <body><main><h1>%s</h1><p>%s</p><p lang="en">%s</p>%s</main></body></html>
            """;

    static SignInPages away() {
        return new SignInPages(
                503,
                FRAME.formatted(
                        "<meta http-equiv=\"refresh\" content=\"10\">",
                        "登录服务暂时不可用",
                        "登录服务暂时不可用",
                        "请稍候，本页每十秒自动重试一次；恢复后会回到您要去的页面。",
                        "Sign-in is away for the moment. This page tries again by itself every ten seconds.",
                        ""));
    }

    /** @param again path of the portal at which the sign-in begins anew */
    static SignInPages incomplete(String again) {
        return new SignInPages(
                401,
                FRAME.formatted(
                        "",
                        "登录没有完成",
                        "登录没有完成",
                        "登录页停留过久，或浏览器没有保存 Cookie。请重新登录，登录后会回到原来的页面。",
                        "The sign-in was not completed: it took too long, or the browser keeps no cookies.",
                        "<p><a href=\"" + again + "\">重新登录 · Sign in</a></p>"));
    }
}
