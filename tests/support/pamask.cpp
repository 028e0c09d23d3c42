// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PAM module that asks what a site asks, in its words: pam_ask.so FILE [unless-key] [for-an-hour]. The first line of FILE
// is the answer that is right, the rest what is shown. unless-key: nothing is asked of whoever has shown a key before.
// for-an-hour: nothing is asked for an hour after the right answer.
// libpam's headers are not needed for these two of its functions; they are the loader's (pam_prompt(3)).
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>

struct pam_handle;

extern "C" {

const char *pam_getenv(pam_handle *handle, const char *name);
int pam_prompt(pam_handle *handle, int style, char **response, const char *format, ...);

int pam_sm_authenticate(pam_handle *handle, int, int count, const char **words)
{
    constexpr int success = 0, denied = 7, hidden = 1; // PAM_SUCCESS, PAM_AUTH_ERR, PAM_PROMPT_ECHO_OFF
    const std::string name = count > 0 ? words[0] : "";
    const std::string answered = name + ".answered";
    const char *done = pam_getenv(handle, "SSH_AUTH_INFO_0"); // of sshd: "publickey ssh-ed25519 …"
    bool holds = false;
    for (int i = 1; i < count; ++i) {
        struct stat seen = {};
        holds = holds || words[i] == std::string("for-an-hour");
        if (words[i] == std::string("unless-key") && done && std::string(done).starts_with("publickey"))
            return success;
        if (holds && stat(answered.c_str(), &seen) == 0 && std::time(nullptr) - seen.st_mtime < 3600)
            return success;
    }
    std::ifstream file(name);
    std::string right;
    std::getline(file, right);
    const std::string shown{std::istreambuf_iterator<char>(file), {}};
    char *given = nullptr;
    if (!file || pam_prompt(handle, hidden, &given, "%s", shown.c_str()) != success || !given)
        return denied;
    const bool isRight = right == given;
    std::free(given);
    if (isRight && holds)
        std::ofstream(answered) << std::flush;
    return isRight ? success : denied;
}

int pam_sm_setcred(pam_handle *, int, int, const char **)
{
    return 0;
}

} // extern "C"
