using System;
using System.Text;

namespace Typewright.Communication.Common.Tests;

/// <summary>Makes JSON Web Tokens that nobody signed.</summary>
internal static class Jwt
{
    public static string ExpiringOn(DateTimeOffset time) =>
        WithPayload($$"""{"skypeid":"acs:r_u","exp":{{time.ToUnixTimeSeconds()}},"acsScope":"chat,voip"}""");

    public static string WithPayload(string json) =>
        "eyJhbGciOiJub25lIn0."
            + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_')
            + ".c2ln";
}
