using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>Turns a <see cref="ServiceException"/>, or a request that no operation is there for, into an error response.</summary>
internal static class ErrorHandling
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (ServiceException exception)
        {
            await ErrorBodies.WriteAsync(context, exception.Status, exception.Error);
            return;
        }

        // Routing itself answers these two, without a body.
        if (context.GetEndpoint() is not { } || context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            bool wrongMethod = context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed;
            ServiceError error = wrongMethod
                ? new ServiceError("MethodNotAllowed", $"The method {context.Request.Method} is not offered here.")
                : new ServiceError("NotFound", $"There is no resource at '{context.Request.Path}'.");
            await ErrorBodies.WriteAsync(context, context.Response.StatusCode, error);
        }
    }
}
