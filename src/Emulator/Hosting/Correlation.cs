using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Typewright.Emulator.Hosting;

/// <summary>Gives each answer of a service the id by which its operators would find it; the same requests get the same ids.</summary>
internal sealed class Correlation
{
    private const int Length = 16;

    private long _requests;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ServiceDescription.Find(context.Request.Path) is not null)
        {
            string number = Interlocked.Increment(ref _requests).ToString(CultureInfo.InvariantCulture);
            string id = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(number)), 0, Length).TrimEnd('=');
            context.Response.Headers["MS-CV"] = id + ".0";
        }

        return next(context);
    }
}
